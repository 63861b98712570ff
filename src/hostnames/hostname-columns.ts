import type { ColumnId } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { toggleRule } from "../certificates/toggle-rule.ts";

export const hostnameColumns = [
  "status",
  "hostname",
  "until",
  "certificates",
  "coverage",
] as const;

export type HostnameColumn = (typeof hostnameColumns)[number];

/** Bars are drawn, not sorted by: their ends are what "covered until" sorts by. */
export type SortableColumn = Exclude<HostnameColumn, "coverage">;

export const sortableColumns = hostnameColumns.filter((id) => id !== "coverage");

export const columnNames: Readonly<Record<HostnameColumn, string>> = {
  status: "Status",
  hostname: "Hostname",
  until: "Covered until",
  certificates: "Certificates",
  coverage: "Coverage",
};

/** What a header says beside the name: of the bars, where they begin and end. */
export function columnDetail(column: HostnameColumn, nowWord: string): string | undefined {
  return column === "coverage" ? `${nowWord} → 10 y` : undefined;
}

/** Both views share their sort rules, which name the columns of the certificates. */
export const sortedAs: Readonly<Record<SortableColumn, ColumnId>> = {
  status: "status",
  hostname: "hostnames",
  until: "expires",
  certificates: "name",
};

const columnOf = new Map<ColumnId, SortableColumn>([
  ["status", "status"],
  ["hostnames", "hostname"],
  ["expires", "until"],
  ["not-after", "until"],
  ["name", "certificates"],
]);

export interface HostnameRule {
  readonly column: SortableColumn;
  readonly isDescending: boolean;
}

const byDefault: HostnameRule = { column: "until", isDescending: false };

/** The rules that mean something to hostnames; the first for a column counts. There is always one. */
export function hostnameRules(
  sort: readonly SortRule[],
): readonly [HostnameRule, ...HostnameRule[]] {
  const rules = new Map<SortableColumn, HostnameRule>();
  for (const { column: id, isDescending } of sort) {
    const column = columnOf.get(id);
    if (column !== undefined && !rules.has(column)) rules.set(column, { column, isDescending });
  }
  const [first = byDefault, ...others] = rules.values();
  return [first, ...others];
}

/** The rules after a click on a column's header, in the columns of the certificates. */
export function toggleColumn(
  sort: readonly SortRule[],
  column: SortableColumn,
  isAdding: boolean,
): readonly SortRule[] {
  return toggleRule(hostnameRules(sort), column, isAdding).map((rule) => ({
    ...rule,
    column: sortedAs[rule.column],
  }));
}
