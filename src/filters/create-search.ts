import type { Filter } from "./filter.ts";
import { isNarrower } from "./is-narrower.ts";
import { filterRows } from "./match-filter.ts";
import type { SearchColumns } from "./search-columns.ts";

/** The numbers of the rows that match, in ascending order. */
export type Search = (filter: Filter) => readonly number[];

interface Result {
  readonly filter: Filter;
  readonly rows: readonly number[];
}

/** As many as there are letters in most of what is typed. */
const maxKept = 24;

/**
 * A search of one list that goes on from what it found before: each letter more looks through
 * what the shorter text kept, and a letter taken back finds its text's result still there.
 */
export function createSearch(columns: SearchColumns): Search {
  /** Each narrower than the one before. */
  let kept: readonly Result[] = [];
  return (filter) => {
    const wider = kept.filter((result) => isNarrower(filter, result.filter));
    const known = wider.at(-1);
    const isSame = known !== undefined && isNarrower(known.filter, filter);
    const rows = isSame ? known.rows : filterRows(columns, filter, known?.rows);
    kept = isSame ? wider : [...wider.slice(1 - maxKept), { filter, rows }];
    return rows;
  };
}
