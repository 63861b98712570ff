import { isNoAccess, isPassing, type Refusal } from "../cloudflare/refusal.ts";

interface Reading<F> {
  readonly scopes: readonly unknown[];
  readonly failed: readonly F[];
}

/** The pages that failed and would complete the list that is shown. */
export function missingPages<F extends { readonly refusal: Refusal }>(
  reading: Reading<F>,
): readonly F[] {
  // A scope that Cloudflare refuses is said by itself; its pages are none that are missing.
  return reading.scopes.length > 1
    ? reading.failed.filter(
        ({ refusal }) =>
          !isNoAccess(refusal) && (refusal.origin !== "cloudflare" || isPassing(refusal)),
      )
    : reading.failed;
}
