import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import {
  boundEntries,
  type CopyEntry,
  copyBounds,
  copyIndex,
  emptyIndex,
  isAsFound,
} from "./copy-index.ts";

const dayMs = 24 * 60 * 60_000;
const now = Date.parse("2026-11-23T12:00:00Z");

function entry(number: number, part: Partial<CopyEntry> = {}): CopyEntry {
  return {
    key: "sample",
    kind: "account",
    id: number.toString(16).padStart(32, "0"),
    readAt: now - 1_000,
    usedAt: now - number,
    certificates: 10,
    revision: String(number),
    ...part,
  };
}

test("lists older than 30 days go, and those from a future that no clock explains", () => {
  const entries = [
    entry(1),
    entry(2, { readAt: now - 30 * dayMs + 1 }),
    entry(3, { readAt: now - 30 * dayMs }),
    entry(4, { readAt: now + 2 * dayMs }),
  ];
  expect(boundEntries(entries, now).map(({ revision }) => revision)).toEqual(["1", "2"]);
});

test("the least recently used goes first, also when one list is large", () => {
  const entries = [
    entry(3, { certificates: 5 }),
    entry(2, { certificates: copyBounds.certificates }),
    entry(1),
  ];
  expect(boundEntries(entries, now).map(({ revision }) => revision)).toEqual(["1"]);
});

test("the bounds hold whatever is kept", () => {
  const kept = fc.array(
    fc.record({
      number: fc.nat(1_000),
      usedAt: fc.integer({ min: now - 40 * dayMs, max: now }),
      certificates: fc.nat(30_000),
    }),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(kept, (parts) => {
      const entries = parts.map(({ number, ...part }) => entry(number, part));
      const bound = boundEntries(entries, now);
      expect(bound.length).toBeLessThanOrEqual(copyBounds.lists);
      const total = bound.reduce((sum, { certificates }) => sum + certificates, 0);
      expect(total).toBeLessThanOrEqual(copyBounds.certificates);
    }),
  );
});

test("an index of another form is none", () => {
  expect(v.safeParse(copyIndex, { ...emptyIndex, entries: [entry(1)] }).success).toBe(true);
  for (const odd of [
    { ...emptyIndex, version: 1 },
    { ...emptyIndex, more: 1 },
    { ...emptyIndex, entries: [entry(1, { key: "a token, perhaps" })] },
    { ...emptyIndex, entries: [entry(1, { id: "__proto__" })] },
    { ...emptyIndex, entries: [entry(1, { readAt: Number.NaN })] },
  ]) {
    expect(v.safeParse(copyIndex, odd).success).toBe(false);
  }
});

test("a copy is as it was found until it is forgotten, whatever the clocks say", () => {
  const aheadOfTime = Date.now() + 86_400_000;
  expect(isAsFound(aheadOfTime)).toBe(true);
  expect(isAsFound(aheadOfTime)).toBe(true);
  expect(isAsFound(Date.now())).toBe(false);
  // An index that was no index is made anew.
  expect(isAsFound(emptyIndex.forgottenAt)).toBe(true);
});
