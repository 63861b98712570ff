import type { Certificate } from "../certificates/certificate.ts";
import { isWildcard } from "../certificates/hostname.ts";
import type { Filter, Term, Test } from "./filter.ts";
import { isFingerprintPart } from "./fingerprint-part.ts";
import { rowNumbers } from "./row-numbers.ts";
import { type SearchColumns, searchColumns } from "./search-columns.ts";

export function matchesFilter(certificate: Certificate, filter: Filter): boolean {
  return filterRows(searchColumns([certificate]), filter).length > 0;
}

/**
 * The numbers of the rows that match, in ascending order. Where the filter `isNarrower` than the
 * one of a former result, `rows` takes that result and the search stays within it.
 */
export function filterRows(
  columns: SearchColumns,
  filter: Filter,
  rows?: readonly number[],
): readonly number[] {
  return filter.terms.reduce<readonly number[]>(
    (left, term) => left.filter(termMatcher(term, columns)),
    rows ?? rowNumbers(columns.count),
  );
}

type Matcher = (row: number) => boolean;

function termMatcher({ anyOf, isExcluding }: Term, columns: SearchColumns): Matcher {
  const matchers = anyOf.map((test) => testMatcher(test, columns));
  const [first] = matchers;
  const isAny: Matcher =
    first !== undefined && matchers.length === 1
      ? first
      : (row) => matchers.some((matches) => matches(row));
  return isExcluding ? (row) => !isAny(row) : isAny;
}

function testMatcher(test: Test, columns: SearchColumns): Matcher {
  switch (test.kind) {
    case "contains":
      return containing(fieldColumn(test.field, columns), test.text);
    case "is":
      return containing(columns.keys(), `\n${test.hostname}\n`);
    case "covers": {
      const keys = columns.keys();
      const entries = [test.hostname, ...wildcardsOver(test.hostname)];
      const matchers = entries.map((entry) => containing(keys, `\n${entry}\n`));
      return (row) => matchers.some((matches) => matches(row));
    }
    case "below": {
      const keys = columns.keys();
      const lineEnd = `${test.suffix}\n`;
      return (row) => hasMoreBefore(keys[row] ?? "", lineEnd);
    }
    case "fingerprint": {
      const fingerprints = columns.fingerprints();
      return (row) =>
        fingerprints[row]?.some((whole) => isFingerprintPart(test.part, whole)) ?? false;
    }
  }
}

function fieldColumn(
  field: "hostname" | "name" | "id",
  columns: SearchColumns,
): readonly string[] {
  switch (field) {
    case "hostname":
      return columns.hostnames();
    case "name":
      return columns.names();
    case "id":
      return columns.ids();
  }
}

function containing(texts: readonly string[], part: string): Matcher {
  return (row) => texts[row]?.includes(part) ?? false;
}

/** The one wildcard entry that can cover a hostname: its first label replaced. */
function wildcardsOver(hostname: string): readonly string[] {
  const firstDot = hostname.indexOf(".");
  return firstDot > 0 && !isWildcard(hostname) ? [`*${hostname.slice(firstDot)}`] : [];
}

/** Whether some line is longer than this end of it. */
function hasMoreBefore(lines: string, lineEnd: string): boolean {
  let at = lines.indexOf(lineEnd);
  while (at !== -1 && lines[at - 1] === "\n") at = lines.indexOf(lineEnd, at + 1);
  return at !== -1;
}
