import { createSearch } from "./create-search.ts";
import { getReadyInSteps } from "./get-ready.ts";
import { fingerprintMatches, hostnameMatches, nameMatches } from "./highlight.ts";
import { hostnameSearchColumns } from "./hostname-search-columns.ts";
import { matchingFirst } from "./matching-first.ts";
import { parseFilter } from "./parse-filter.ts";
import { searchColumns } from "./search-columns.ts";

/** All that it takes to read a filter expression and to apply it; fetched by `useFilterCode`. */
export const filterCode = {
  parseFilter,
  searchColumns,
  hostnameSearchColumns,
  createSearch,
  getReadyInSteps,
  matchingFirst,
  hostnameMatches,
  nameMatches,
  fingerprintMatches,
};
