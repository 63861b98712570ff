import fc from "fast-check";
import { expect, test } from "vitest";
import { createPagePlan } from "./page-plan.ts";
import { answer, planPages, read, silent } from "./test-pages.ts";

test("the order in which pages come makes no difference", () => {
  const number = fc.option(fc.nat({ max: 200 }));
  const info = fc.record({ per_page: number, total_count: number, total_pages: number });
  fc.assert(
    fc.property(
      fc.nat({ max: 300 }),
      fc.integer({ min: 10, max: 60 }),
      info,
      fc.infiniteStream(fc.nat()),
      (size, cap, said, chance) => {
        const upstream = { size, cap, info: () => said };
        const { requests, plan } = read(upstream);
        const numbers = Array.from({ length: requests }, (_, index) => index + 1);
        const planner = createPagePlan();
        while (numbers.length > 0) {
          const [page = 1] = numbers.splice((chance.next().value ?? 0) % numbers.length, 1);
          planner.put(page, answer(upstream, page));
        }
        expect(planner.plan()).toEqual(plan);
      },
    ),
  );
});

test.each<[string, readonly [number, number, string[]][], boolean]>([
  [
    "grew",
    [
      [1, 3, ["a", "b"]],
      [2, 4, ["b", "c"]],
    ],
    true,
  ],
  [
    "shrank",
    [
      [1, 4, ["a", "b"]],
      [2, 3, ["d"]],
    ],
    true,
  ],
  [
    "stayed",
    [
      [1, 3, ["a", "b"]],
      [2, 3, ["c"]],
    ],
    false,
  ],
])("a list that %s while it was read is noticed", (_, pages, isOff) => {
  const outlines = pages.map(([, total, ids]) => ({
    ids,
    info: { ...silent, per_page: 2, total_count: total },
  }));
  expect(planPages(outlines).isOff).toBe(isOff);
});
