export interface ReferenceRow {
  readonly id: string;
  readonly name: string;
  readonly associated_hostnames: readonly string[];
  readonly fingerprint: string;
  readonly expires_on: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export type Column = "name" | "expires";

/** Row numbers in the order of a column; unknown ones are last both ways. */
interface Order {
  readonly ascending: readonly number[];
  readonly descending: readonly number[];
}

/** Plain arrays, each worked out once. */
export interface ReferenceList {
  readonly rows: readonly ReferenceRow[];
  /** By row, its hostnames in lower case. */
  readonly texts: () => readonly string[];
  readonly orders: Readonly<Record<Column, () => Order>>;
}

export function createList(rows: readonly ReferenceRow[]): ReferenceList {
  const texts = once(() =>
    rows.map(({ associated_hostnames: names }) => names.join("\n").toLowerCase()),
  );
  return {
    rows,
    texts,
    orders: { expires: once(() => orderByExpiry(rows)), name: once(() => orderByName(rows)) },
  };
}

function orderByExpiry(rows: readonly ReferenceRow[]): Order {
  const times = rows.map(({ expires_on: at }) => (at === null ? Number.NaN : Date.parse(at)));
  const numbers = rows.map((_, row) => row);
  const known = numbers.filter((row) => !Number.isNaN(times[row]));
  const unknown = numbers.filter((row) => Number.isNaN(times[row]));
  known.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  return {
    ascending: [...known, ...unknown],
    descending: [...known.reverse(), ...unknown],
  };
}

function orderByName(rows: readonly ReferenceRow[]): Order {
  const collator = new Intl.Collator("en", { numeric: true });
  const names = rows.map(({ name }) => name);
  const ascending = rows.map((_, row) => row);
  ascending.sort((one, other) => collator.compare(names[one] ?? "", names[other] ?? ""));
  return { ascending, descending: ascending.toReversed() };
}

/** What a filter and a column make of a list: its row numbers. */
export function shownRows(
  { texts, orders }: ReferenceList,
  filter: string,
  sort: { readonly column: Column; readonly isDescending: boolean },
): readonly number[] {
  const { ascending, descending } = orders[sort.column]();
  const sorted = sort.isDescending ? descending : ascending;
  if (filter === "") return sorted;
  const needle = filter.toLowerCase();
  const all = texts();
  return sorted.filter((row) => all[row]?.includes(needle));
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
