import fc from "fast-check";
import { expect, test } from "vitest";
import { columnIds, hideableColumnIds } from "../certificates/column-ranks.ts";
import { unreadableParams, viewParams } from "./view-params.ts";

const id = "023e105f4ecef8ad9ca31a8372d0c353";
const { scope, within, q, sort, hidden, status, hints, uncovering } = viewParams;

test.each([
  [`account:${id}`, [{ kind: "account", id }]],
  [`zone:${id}`, [{ kind: "zone", id }]],
  [`zone:${id.toUpperCase()}`, [{ kind: "zone", id }]],
  [
    `account:${id},zone:${id},account:${id}`,
    [
      { kind: "account", id },
      { kind: "zone", id },
    ],
  ],
  ["all", "all"],
  ["all-accounts", "all-accounts"],
  ["all-zones", "all-zones"],
  ["all-certificates", null],
  [`account:${id},bogus`, null],
  [`account:${id},all`, null],
  [id, null],
  [`user:${id}`, null],
  ["account:1234", null],
  [`account:${id}:x`, null],
  ["", null],
])("scope=%s is %j", (text, expected) => {
  expect(scope.parse(text)).toEqual(expected);
});

test.each([
  ["expires", [{ column: "expires", isDescending: false }]],
  [
    "-expires,name",
    [
      { column: "expires", isDescending: true },
      { column: "name", isDescending: false },
    ],
  ],
  ["bogus", null],
  ["name,bogus", null],
  ["--name", null],
  ["name,-name,name", [{ column: "name", isDescending: false }]],
])("sort=%s is %j", (text, expected) => {
  expect(sort.parse(text)).toEqual(expected);
});

test.each([
  ["", []],
  ["updated,status", ["status", "updated"]],
  ["bogus", null],
  ["name", null],
])("hidden=%s is %j", (text, expected) => {
  expect(hidden.parse(text)).toEqual(expected);
});

test("statuses and hints are read in any order, each once", () => {
  expect(status.parse("critical,expired,critical")).toEqual(["expired", "critical"]);
  expect(hints.parse("same-name,no-hostnames")).toEqual(["no-hostnames", "same-name"]);
  expect(status.parse("expired,safe")).toBeNull();
});

test("what is written into the address is read from it", () => {
  const rule = fc.record({ column: fc.constantFrom(...columnIds), isDescending: fc.boolean() });
  fc.assert(
    fc.property(
      fc.uniqueArray(rule, { minLength: 1, maxLength: 4, selector: ({ column }) => column }),
      (rules) => {
        expect(sort.parse(sort.serialize(rules))).toEqual(rules);
      },
    ),
  );
  fc.assert(
    fc.property(fc.subarray([...hideableColumnIds]), (columns) => {
      expect(hidden.parse(hidden.serialize(columns))).toEqual(columns);
    }),
  );
});

test("what of an address cannot be read is named, not dropped in silence", () => {
  expect(unreadableParams(`?scope=foo&sort=name&hidden=x&q=pay`)).toEqual([
    { name: "scope", value: "foo" },
    { name: "hidden", value: "x" },
  ]);
  expect(unreadableParams("")).toEqual([]);
});

test.each([
  ["true", true],
  ["false", false],
])("uncovering=%s is read, and written as it was", (text, expected) => {
  expect(uncovering.parse(text)).toBe(expected);
  expect(uncovering.serialize(expected)).toBe(text);
  expect(unreadableParams(`?uncovering=${text}`)).toEqual([]);
});

test.each(["1", "0", "yes", "TRUE", ""])(
  "uncovering=%s is told, not taken for false",
  (value) => {
    expect(uncovering.parse(value)).toBeNull();
    expect(unreadableParams(`?uncovering=${value}`)).toEqual([{ name: "uncovering", value }]);
  },
);

test("which scopes are kept is read and written; none is a choice", () => {
  const kept = [{ kind: "zone", id } as const];
  expect(within.parse(within.serialize(kept))).toEqual(kept);
  expect(within.parse("")).toEqual([]);
  expect(within.parse("all")).toBeNull();
});

test("a filter that an address has no room for is not written to it", () => {
  for (const longest of ["a".repeat(1_500), "\u20ac".repeat(166)]) {
    expect(q.serialize(longest)).toBe(longest);
    expect(q.serialize(`${longest}\u20ac`)).toBe("");
  }
});
