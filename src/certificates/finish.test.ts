import { expect, test } from "vitest";
import { finish } from "./finish.ts";

test("all steps that are left are taken, and the last one's value is given", () => {
  const taken: number[] = [];
  function* work(): Generator<void, string> {
    for (let step = 1; step <= 3; step++) {
      taken.push(step);
      yield;
    }
    return "done";
  }
  const steps = work();
  steps.next();
  expect(finish(steps)).toBe("done");
  expect(taken).toEqual([1, 2, 3]);
});

test("work without a pause is finished at once", () => {
  expect(finish([].values())).toBeUndefined();
});
