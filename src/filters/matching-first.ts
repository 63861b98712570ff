import type { Filter } from "./filter.ts";
import { hostnameRanges } from "./highlight.ts";

/**
 * The hostnames with those that match first: the ones that match more terms before the others,
 * else in the order in which they came.
 */
export function matchingFirst(hostnames: readonly string[], filter: Filter): readonly string[] {
  const terms = filter.terms.filter(({ isExcluding }) => !isExcluding);
  if (terms.length === 0 || hostnames.length < 2) return hostnames;
  const matched = hostnames.map((hostname) => ({
    hostname,
    count: terms.filter(({ anyOf }) =>
      anyOf.some((test) => hostnameRanges(hostname, test).length > 0),
    ).length,
  }));
  return matched.sort((a, b) => b.count - a.count).map(({ hostname }) => hostname);
}
