import fc from "fast-check";
import { expect, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { compareLists, countChanges } from "./changes.ts";

const scope = { kind: "account", id: "0123456789abcdef0123456789abcdef" } as const;

function certificate(id: string | null, part: Partial<Certificate> = {}): Certificate {
  return {
    key: id ?? "no id",
    id,
    name: `Root ${id}`,
    hostnames: [`${id}.example.com`],
    fingerprint: null,
    expires: 1_000,
    uploaded: null,
    updated: null,
    scopes: [scope],
    ...part,
  };
}

const [a, b] = [certificate("a"), certificate("b")];
const later = { expires: 2_000 };

test.each<
  [string, Certificate[], Certificate[], { added?: string; renewed?: string; gone?: string }]
>([
  ["nothing", [a, b], [b, a], {}],
  ["an edited one is neither new nor gone", [a], [certificate("a", { name: "Other" })], {}],
  ["a new one", [a], [a, b], { added: "b" }],
  ["one that is gone", [a, b], [a], { gone: "b" }],
  [
    "a later one of the same name renews the one that is gone",
    [a],
    [certificate("c", { ...later, name: "Root a" })],
    { renewed: "c" },
  ],
  [
    "a later one with the same hostnames renews the one that is still there",
    [a],
    [a, certificate("c", { ...later, hostnames: ["A.example.com."] })],
    { renewed: "c" },
  ],
  [
    "some of the hostnames are not enough",
    [a],
    [a, certificate("c", { ...later, hostnames: ["a.example.com", "x.example.com"] })],
    { added: "c" },
  ],
  [
    "two without hostnames have nothing in common",
    [certificate("a", { hostnames: [] })],
    [certificate("c", { ...later, hostnames: [] })],
    { added: "c", gone: "a" },
  ],
  [
    "two without a name have nothing in common",
    [certificate("a", { name: null })],
    [certificate("c", { ...later, name: null })],
    { added: "c", gone: "a" },
  ],
  [
    "one that does not expire later renews nothing",
    [a],
    [certificate("c", { name: "Root a" })],
    { added: "c", gone: "a" },
  ],
  [
    "an unknown date renews nothing",
    [a],
    [certificate("c", { name: "Root a", expires: null })],
    { added: "c", gone: "a" },
  ],
  [
    "each that is gone is renewed by one at most, the later ones first",
    [a, certificate("b", { name: "Root a", expires: 1_500 })],
    [certificate("c", { ...later, name: "Root a" })],
    { renewed: "c", gone: "a" },
  ],
  [
    "two can renew the one that stays",
    [a],
    [a, ...["c", "d"].map((id) => certificate(id, { ...later, name: "Root a" }))],
    { renewed: "c d" },
  ],
  [
    "records without an id are no part of it",
    [certificate(null)],
    [a, certificate(null)],
    { added: "a" },
  ],
])("%s", (_, before, after, expected) => {
  const { added, renewed, gone } = compareLists(before, after);
  const ids = (list: readonly Certificate[]) => list.map(({ id }) => id).join(" ");
  expect({ added: ids(added), renewed: ids(renewed), gone: ids(gone) }).toEqual({
    added: "",
    renewed: "",
    gone: "",
    ...expected,
  });
});

const lists = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(..."abcdefgh"),
      name: fc.constantFrom("one", "two", null),
      expires: fc.constantFrom(1, 2, 3, null),
    })
    .map(({ id, name, expires }) => certificate(id, { name, expires, hostnames: [] })),
  { selector: ({ id }) => id },
);

test("whatever came is new or renewed, whatever left is gone or renewed, and nothing else is", () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const { added, renewed, gone } = compareLists(before, after);
      const arrived = after.filter(({ id }) => !before.some((one) => one.id === id));
      const left = before.filter(({ id }) => !after.some((one) => one.id === id));
      expect(new Set([...added, ...renewed])).toEqual(new Set(arrived));
      expect(added.length + renewed.length).toBe(arrived.length);
      expect(left).toEqual(expect.arrayContaining([...gone]));
      expect(left.length - gone.length).toBeLessThanOrEqual(renewed.length);
    }),
  );
});

test("a list is the same as itself in any order", () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(countChanges(compareLists(list, [...list].reverse()))).toBe(0);
    }),
  );
});
