import type { Certificate } from "../certificates/certificate.ts";
import { createSearch } from "./create-search.ts";
import { fingerprintMatches, hostnameMatches, nameMatches } from "./highlight.ts";
import { matchingFirst } from "./matching-first.ts";
import { parseFilter } from "./parse-filter.ts";
import { foldInSteps, type SearchColumns, searchColumns } from "./search-columns.ts";

/** Enough of them for the browser to have compiled a search, within a millisecond. */
const searched = 2_000;
/** As many as stand on a screen. */
const marked = 25;

/** What the first letter of a filter needs, ahead of it, with a pause each millisecond. */
export function* getReadyInSteps(
  certificates: readonly Certificate[],
  columns: SearchColumns,
): Generator<void> {
  yield* foldInSteps(certificates);
  columns.hostnames();
  yield;
  yield* rehearse(certificates.slice(0, searched));
}

/**
 * Does for a few what the first letters will do for all, so that these do not also wait until the
 * browser has compiled what they need.
 */
function* rehearse(certificates: readonly Certificate[]): Generator<void> {
  const search = createSearch(searchColumns(certificates));
  for (const text of ["e", "ex"]) {
    const filter = parseFilter(text);
    yield;
    search(filter);
    for (const { hostnames, name, fingerprint } of certificates.slice(0, marked)) {
      yield;
      for (const hostname of matchingFirst([...hostnames], filter)) {
        hostnameMatches(hostname, filter);
      }
      nameMatches(name ?? "", filter);
      fingerprintMatches(fingerprint ?? "", filter);
    }
  }
}
