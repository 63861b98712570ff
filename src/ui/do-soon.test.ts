import { expect, test } from "vitest";
import { doSoon } from "./do-soon.ts";

/** Steps that take 5 ms each, so that a slice has a few. */
function* busySteps(count: number, onStep: () => void): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    onStep();
    for (const until = performance.now() + 5; performance.now() < until; );
    yield;
  }
  return "done";
}

test("work is done in several tasks, between which others have their turn", async () => {
  let steps = 0;
  let others = 0;
  const result = await new Promise<string>((resolve) => {
    const other = () => {
      others++;
      if (steps < 20) setTimeout(other);
    };
    setTimeout(other);
    doSoon(
      busySteps(20, () => steps++),
      resolve,
    );
  });
  expect(result).toBe("done");
  expect(steps).toBe(20);
  expect(others).toBeGreaterThan(1);
});

test("where nothing else is to be done, a task may take longer", async () => {
  let steps = 0;
  const stepsSeen: number[] = [];
  const other = () => {
    stepsSeen.push(steps);
    if (steps < 6) setTimeout(other);
  };
  setTimeout(other);
  await new Promise<string>((resolve) => {
    doSoon(
      busySteps(6, () => steps++),
      resolve,
      1_000,
    );
  });
  expect(stepsSeen.filter((seen) => seen > 0 && seen < 6)).toEqual([]);
});

test("work that was ended is not gone on with, and has no result", async () => {
  let steps = 0;
  let isDone = false;
  const end = doSoon(
    busySteps(100, () => steps++),
    () => {
      isDone = true;
    },
  );
  await new Promise((resolve) => setTimeout(resolve));
  end();
  const atEnd = steps;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(steps).toBe(atEnd);
  expect(isDone).toBe(false);
});
