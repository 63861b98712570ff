import { expect, test } from "vitest";
import { writeInSlices } from "./write-in-slices.ts";

test("all pieces come, in their order", async () => {
  expect((await writeInSlices(["a", "b", "c"], (text) => text)).join("")).toBe("abc");
  expect(await writeInSlices([], (text) => text)).toEqual([""]);
});

test("other work gets its turn while much is written", async () => {
  function* slowly() {
    for (let piece = 0; piece < 5; piece++) {
      const end = performance.now() + 40;
      while (performance.now() < end);
      yield String(piece);
    }
  }
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const slices = await writeInSlices(slowly(), (text) => text);
  clearInterval(timer);
  expect(slices.join("")).toBe("01234");
  expect(slices.length).toBeGreaterThan(4);
  expect(turns).toBeGreaterThan(2);
});
