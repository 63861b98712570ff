import { type Assets, createAssetContent } from "./asset-content.ts";
import { ConfigError, readConfig } from "./config.ts";
import type { Connection } from "./connection.ts";
import { createPage } from "./page.ts";
import { createSite, type Site } from "./site.ts";
import { createUnconfiguredSite } from "./unconfigured-site.ts";

/** The bindings of the Worker: settings as text (variables and secrets), and the built page. */
interface Bindings {
  readonly ASSETS: Assets;
  readonly [name: string]: unknown;
}

/** Bindings never change while a Worker runs, so it reads them once, when the first call comes. */
let site: Site | null = null;

const log = (line: string) => console.log(line.trimEnd());

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    site ??= createWorkerSite(bindings);
    return await site(request, connectionOf(request));
  },
};

function createWorkerSite(bindings: Bindings): Site {
  try {
    const page = createPage(new Map(__STATIC_FILES__), createAssetContent(bindings.ASSETS));
    return createSite(readConfig(settingsOf(bindings), "worker"), {
      page,
      version: __VERSION__,
      log,
    });
  } catch (error) {
    if (error instanceof ConfigError) return createUnconfiguredSite(error, log);
    throw error;
  }
}

/** Variables and secrets; the other bindings are no text. */
function settingsOf(bindings: Bindings): Record<string, string> {
  const texts = Object.entries(bindings).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}

/**
 * What Workers tell of a request. Headers that came twice are joined by commas, and then they
 * are no value that the gate takes.
 *
 * There is no local port, so a loopback name may come with any. Cloudflare routes by the Host
 * and sends no such name here: only a Worker on somebody's own machine sees one.
 */
function connectionOf(request: Request): Connection {
  const { method, url } = request;
  // Cut, not parsed: a URL parser would resolve what the gate must see.
  const [, target = ""] = /^https?:\/\/[^/?]*(.*)$/s.exec(url) ?? [];
  const host = request.headers.get("host") ?? "";
  const [, port = "80"] = /:(\d{1,5})$/.exec(host) ?? [];
  return { method, version: null, target, headers: [...request.headers], port: Number(port) };
}
