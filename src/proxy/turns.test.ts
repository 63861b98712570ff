import { setImmediate as nextRound } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "./turns.ts";

test("of those who wait together, one is let go each time that the event loop goes round", async () => {
  const takeTurn = createTurns();
  const done: number[] = [];
  const works = [1, 2, 3].map(async (work) => {
    await takeTurn();
    done.push(work);
  });
  const rounds: number[][] = [];
  while (done.length < works.length) {
    await nextRound();
    rounds.push([...done]);
  }
  expect(rounds.filter((seen) => seen.length > 0)).toEqual([[1], [1, 2], [1, 2, 3]]);
});
