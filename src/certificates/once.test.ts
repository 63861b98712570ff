import { expect, test } from "vitest";
import { once } from "./once.ts";

test("what is asked for is made once, and not before", () => {
  let made = 0;
  const get = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(get()).toBe(get());
  expect(made).toBe(1);
});
