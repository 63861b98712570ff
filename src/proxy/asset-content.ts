import type { PageContent } from "./page.ts";

/** The binding of a Worker that holds its static assets. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/**
 * The built page as static assets of a Worker; Cloudflare's network compresses what it sends.
 * @see https://developers.cloudflare.com/workers/static-assets/binding/
 */
export function createAssetContent(assets: Assets): PageContent {
  return {
    codings: [],
    async read(path) {
      const { ok, status, body } = await assets.fetch(
        new Request(`https://assets.invalid${path}`),
      );
      if (ok && body !== null) return body;
      await body?.cancel();
      throw new Error(`The assets have no ${path} (status ${status})`);
    },
  };
}
