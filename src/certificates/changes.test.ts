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
  [
    string,
    Certificate[],
    Certificate[],
    { added?: string; renewed?: string; gone?: string; edited?: string },
  ]
>([
  ["nothing", [a, b], [b, a], {}],
  [
    "one with another name is edited, neither new nor gone",
    [a, b],
    [certificate("a", { name: "Other" }), b],
    { edited: "a" },
  ],
  [
    "one with other hostnames is edited",
    [a, b],
    [a, certificate("b", { hostnames: ["b.example.com", "x.example.com"] })],
    { edited: "b" },
  ],
  [
    "one whose hostnames stand in another order, or that was touched, is not",
    [certificate("a", { hostnames: ["x", "y", "z"] })],
    [certificate("a", { hostnames: ["z", "x", "y"], updated: 5 })],
    {},
  ],
  [
    "what nobody can edit is no edit: the sample lays its dates around each day anew",
    [certificate("a", { expires: 1, fingerprint: "ab" })],
    [a],
    {},
  ],
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
    "nor does it matter which of the hostnames stands first",
    [certificate("a", { hostnames: ["X.example.com", "a.example.com"] })],
    [certificate("c", { ...later, hostnames: ["a.example.com", "x.example.com."] })],
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
  const { added, renewed, gone, edited } = compareLists(before, after);
  const ids = (list: readonly Certificate[]) => list.map(({ id }) => id).join(" ");
  expect({
    added: ids(added),
    renewed: ids(renewed),
    gone: ids(gone),
    edited: ids(edited.map((edit) => edit.after)),
  }).toEqual({
    added: "",
    renewed: "",
    gone: "",
    edited: "",
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
      const { added, renewed, gone, edited } = compareLists(before, after);
      const stayed = before.flatMap((one) => {
        const other = after.find(({ id }) => id === one.id);
        const isSame = other?.name === one.name;
        return other === undefined || isSame ? [] : [{ before: one, after: other }];
      });
      expect(new Set(edited)).toEqual(new Set(stayed));
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
