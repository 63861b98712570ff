import { isPassing, type Refusal } from "../cloudflare/refusal.ts";

interface Reading<F> {
  readonly scopes: readonly unknown[];
  readonly failed: readonly F[];
}

/** The pages that failed and would complete the list that is shown. */
export function missingPages<F extends { readonly refusal: Refusal }>(
  reading: Reading<F>,
): readonly F[] {
  // A scope that may not be read is said by itself; its first page is no page that is missing.
  return reading.scopes.length > 1
    ? reading.failed.filter(({ refusal }) => isPassing(refusal))
    : reading.failed;
}
