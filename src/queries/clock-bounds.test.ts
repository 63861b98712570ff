import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ClockBounds,
  type DatedAnswer,
  narrowBounds,
  offsetWithin,
} from "./clock-bounds.ts";

const now = Date.parse("2026-11-23T12:00:00.400Z");

/** An answer of a server whose clock is ahead by `offset`, made `outMs` after it was asked for. */
function answer(offset: number, outMs: number, backMs: number, sentAt = now): DatedAnswer {
  const made = sentAt + outMs + offset;
  return { sentAt, receivedAt: sentAt + outMs + backMs, date: made - (made % 1_000) };
}

function boundsOf(answers: readonly DatedAnswer[]): ClockBounds | null {
  return answers.reduce<ClockBounds | null>(narrowBounds, null);
}

const delays = fc.integer({ min: 0, max: 30_000 });
const answersOf = (offset: number) =>
  fc.array(
    fc
      .tuple(delays, delays, fc.integer({ min: 0, max: 3_600_000 }))
      .map(([out, back, later]) => answer(offset, out, back, now + later)),
    { minLength: 1, maxLength: 20 },
  );

test("whatever the answers took, the difference lies within the bounds", () => {
  const cases = fc
    .integer({ min: -1e9, max: 1e9 })
    .chain((offset) => fc.tuple(fc.constant(offset), answersOf(offset)));
  fc.assert(
    fc.property(cases, ([offset, answers]) => {
      const { least, most } = boundsOf(answers) ?? { least: 1, most: 0 };
      expect(least).toBeLessThanOrEqual(offset);
      expect(most).toBeGreaterThan(offset);
    }),
  );
});

test("more answers never make the bounds wider", () => {
  fc.assert(
    fc.property(answersOf(-420_000), (answers) => {
      const widths = answers.map((_, index) => {
        const { least, most } = boundsOf(answers.slice(0, index + 1)) ?? { least: 0, most: 0 };
        return most - least;
      });
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
    }),
  );
});

test("a clock that is right is left alone, however slow the answers are", () => {
  fc.assert(
    fc.property(answersOf(0), (answers) => {
      expect(offsetWithin(boundsOf(answers) ?? { least: 1, most: 1 })).toBe(0);
    }),
  );
});

test("a slow first answer does not spoil what a quick one tells", () => {
  const bounds = boundsOf([answer(420_000, 20_000, 5_000), answer(420_000, 10, 10)]);
  expect(Math.abs(offsetWithin(bounds ?? { least: 0, most: 0 }) - 420_000)).toBeLessThan(600);
});

test("when a clock is set while the page is open, the newest answer counts", () => {
  const bounds = boundsOf([answer(420_000, 10, 10), answer(0, 10, 10)]);
  expect(offsetWithin(bounds ?? { least: 1, most: 1 })).toBe(0);
});
