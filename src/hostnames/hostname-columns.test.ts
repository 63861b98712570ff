import { expect, test } from "vitest";
import type { ColumnId } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { hostnameRules, type SortableColumn, toggleColumn } from "./hostname-columns.ts";

function rules(text: string): readonly SortRule[] {
  return text
    .split(",")
    .filter((rule) => rule !== "")
    .map((rule) => {
      const column = rule.replace(/^-/, "") as ColumnId;
      return { column, isDescending: rule.startsWith("-") };
    });
}

function written(sort: readonly { column: string; isDescending: boolean }[]): string {
  return sort.map(({ column, isDescending }) => (isDescending ? "-" : "") + column).join(",");
}

test.each([
  ["", "until"],
  ["expires", "until"],
  ["-not-after", "-until"],
  ["status,hostnames,-name", "status,hostname,-certificates"],
  // What is shown then, and marked in the header.
  ["fingerprint,-uploaded,updated", "until"],
  ["fingerprint,-hostnames", "-hostname"],
  ["not-after,-expires,name", "until,certificates"],
])("certificates sorted by %s: hostnames by %s", (sort, expected) => {
  expect(written(hostnameRules(rules(sort)))).toBe(expected);
});

test.each<[string, SortableColumn, boolean, string]>([
  ["expires", "hostname", false, "hostnames"],
  ["hostnames", "hostname", false, "-hostnames"],
  ["-hostnames", "hostname", false, "hostnames"],
  ["hostnames,-name", "certificates", false, "name"],
  ["not-after", "until", false, "-expires"],
  ["fingerprint", "until", false, "-expires"],
  ["expires", "hostname", true, "expires,hostnames"],
  ["expires,hostnames", "until", true, "-expires,hostnames"],
  ["fingerprint,expires", "hostname", true, "expires,hostnames"],
])(
  "sorted by %s, a click on %s (Shift: %s) sorts by %s",
  (sort, column, isAdding, expected) => {
    expect(written(toggleColumn(rules(sort), column, isAdding))).toBe(expected);
  },
);
