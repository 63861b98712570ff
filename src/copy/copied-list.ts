import * as v from "valibot";
import type { Certificate } from "../certificates/certificate.ts";
import { maxPage, type Scope } from "../cloudflare/paths.ts";
import type { Page } from "../queries/page-query.ts";
import { doSoon } from "../ui/do-soon.ts";
import { isPackedPage } from "./is-packed-page.ts";
import { type PackedPage, packPage, unpackPage } from "./packed-page.ts";

/** A complete list as it is kept on the device: all that the API gave, page by page. */
export const copiedList = v.strictObject({
  /** Ties the list to its entry in the index: a half-written copy has another one. */
  revision: v.string(),
  pages: v.pipe(
    v.array(v.custom<PackedPage>(isPackedPage)),
    v.minLength(1),
    v.maxLength(maxPage),
  ),
});

export type CopiedList = v.InferOutput<typeof copiedList>;

export function copyPages(pages: readonly Page<Certificate>[]): CopiedList["pages"] {
  return pages.map(packPage);
}

/**
 * The pages as the same answers would have brought them from the API. Those of a long list are
 * no matter of one frame.
 */
export async function restorePages(
  list: CopiedList,
  scope: Scope,
): Promise<readonly Page<Certificate>[]> {
  return await new Promise((resolve) => doSoon(restoreInSteps(list, scope), resolve));
}

function* restoreInSteps(
  { pages }: CopiedList,
  scope: Scope,
): Generator<void, readonly Page<Certificate>[]> {
  const restored: Page<Certificate>[] = [];
  for (const page of pages) {
    restored.push(unpackPage(page, scope, restored.length + 1));
    yield;
  }
  return restored;
}
