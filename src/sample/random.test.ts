import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const draws = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

test("the same seed gives the same values", () => {
  expect(draws("northwind")).toEqual(draws("northwind"));
});

test("another seed gives other values", () => {
  expect(draws("northwind")).not.toEqual(draws("northwinD"));
});

test("a whole number lies within its bounds", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.nat(), (seed, min, span) => {
      const drawn = createRandom(seed).integer(min, min + span);
      expect(Number.isInteger(drawn)).toBe(true);
      expect(drawn).toBeGreaterThanOrEqual(min);
      expect(drawn).toBeLessThanOrEqual(min + span);
    }),
  );
});

test("every choice comes up about as often as the others", () => {
  const random = createRandom("dice");
  const seen = new Map([1, 2, 3, 4, 5, 6].map((face) => [face, 0]));
  for (let turn = 0; turn < 6_000; turn++) {
    const face = random.pick([1, 2, 3, 4, 5, 6]);
    seen.set(face, (seen.get(face) ?? 0) + 1);
  }
  for (const times of seen.values()) {
    expect(times).toBeGreaterThan(850);
    expect(times).toBeLessThan(1_150);
  }
});

test.each([1, 7, 8, 9, 32])("%i hex digits are that many lower-case digits", (length) => {
  expect(createRandom("digits").hex(length)).toMatch(new RegExp(`^[0-9a-f]{${length}}$`));
});

test("a UUID is of version 4, and each one is new", () => {
  const random = createRandom("ids");
  const ids = Array.from({ length: 2_000 }, () => random.uuid());
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(2_000);
});
