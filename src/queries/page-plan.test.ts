import fc from "fast-check";
import { expect, test } from "vitest";
import { maxPage } from "../cloudflare/paths.ts";
import type { PageOutline } from "./page-outline.ts";
import { answer, planPages, read, silent } from "./test-pages.ts";

const forms = {
  full:
    ({ size, cap }: { size: number; cap: number }) =>
    (page: number, rows: number) => ({
      page,
      per_page: cap,
      count: rows,
      total_count: size,
      total_pages: Math.ceil(size / cap),
    }),
  "no total_pages":
    ({ size, cap }: { size: number; cap: number }) =>
    (page: number, rows: number) => ({
      page,
      per_page: cap,
      count: rows,
      total_count: size,
    }),
  "only total_count":
    ({ size }: { size: number }) =>
    () => ({ total_count: size }),
  "only total_pages":
    ({ size, cap }: { size: number; cap: number }) =>
    () => ({
      total_pages: Math.max(1, Math.ceil(size / cap)),
    }),
  "the page size that was asked for, not the one in force":
    ({ size, cap }: { size: number; cap: number }) =>
    () => ({
      per_page: 1_000,
      total_count: size,
      total_pages: Math.ceil(size / cap),
    }),
};

const sizes = [0, 1, 49, 50, 51, 1_000, 1_001, 10_000];

for (const [name, form] of Object.entries(forms)) {
  test.each(sizes.flatMap((size) => [50, 1_000].map((cap) => [size, cap] as const)))(
    `with ${name}: %i certificates at %i a page are read once, without an extra request`,
    (size, cap) => {
      const { requests, unique } = read({ size, cap, info: form({ size, cap }) });
      expect(unique).toBe(size);
      expect(requests).toBe(Math.max(1, Math.ceil(size / cap)));
    },
  );
}

test.each([
  [120, 70],
  [149, 70],
  [1_000, 51],
])(
  "%i certificates of which %i are counted are all read, and said to be off",
  (size, counted) => {
    const info = (page: number, rows: number) => ({
      page,
      per_page: 50,
      count: rows,
      total_count: counted,
      total_pages: Math.ceil(counted / 50),
    });
    const { requests, unique, plan } = read({ size, cap: 50, info });
    expect(unique).toBe(size);
    expect(requests).toBeLessThanOrEqual(Math.ceil(size / 50) + 1);
    expect(plan).toMatchObject({ isEndKnown: true, isOff: true });
  },
);

test.each(sizes)(
  "without any numbers, %i certificates are read to the first short page",
  (size) => {
    for (const info of [() => null, () => ({})]) {
      const { requests, unique, plan } = read({ size, cap: 50, info });
      expect(unique).toBe(size);
      expect(requests).toBeLessThanOrEqual(Math.floor(size / 50) + 2);
      expect(plan).toMatchObject({ isEndKnown: true, total: null });
    }
  },
);

test("a reported page size ends the list at a page that is shorter", () => {
  const info = () => ({ per_page: 50 });
  expect(read({ size: 20, cap: 50, info }).requests).toBe(1);
  expect(read({ size: 120, cap: 50, info }).requests).toBe(3);
});

test.each([
  ["0 pages", { total_pages: 0 }],
  ["fewer certificates than came", { total_count: 3 }],
  ["pages that do not fit the count", { total_count: 130, total_pages: 9_000 }],
])("numbers that contradict themselves (%s) are not believed", (_, said) => {
  const { unique, plan } = read({ size: 130, cap: 50, info: () => said });
  expect(unique).toBe(130);
  expect(plan.isEndKnown).toBe(true);
});

test.each(["last", "first"] as const)(
  "an upstream that repeats its %s page is left alone",
  (beyond) => {
    const { requests } = read({ size: 50, cap: 50, info: () => null, beyond });
    expect(requests).toBe(2);
  },
);

test.each(["last", "first", "empty"] as const)(
  "absurd numbers of pages end where nothing new comes (%s)",
  (beyond) => {
    const info = () => ({ total_count: 5_000_000, per_page: 50, total_pages: 100_000 });
    const { requests, unique } = read({ size: 150, cap: 50, info, beyond });
    expect(unique).toBe(beyond === "first" ? 50 : 150);
    expect(requests).toBeLessThanOrEqual(4);
  },
);

test("there is a hard bound, whatever an answer claims", () => {
  const endless = (page: number): PageOutline => ({
    ids: [`${page}`],
    info: { ...silent, total_pages: 1e9 },
  });
  expect(planPages([endless(1)]).wanted).toBe(maxPage);
});

test("pages that have not come yet are wanted all the same", () => {
  const upstream = { size: 200, cap: 50, info: forms.full({ size: 200, cap: 50 }) };
  const plan = planPages([answer(upstream, 1), undefined, answer(upstream, 3)]);
  expect(plan).toMatchObject({ wanted: 4, isEndKnown: true, total: 200, unique: 100 });
});

test("before the first page nothing is known but that it is wanted", () => {
  const nothing = { wanted: 1, isEndKnown: false, total: null, unique: 0 };
  expect(planPages([])).toMatchObject(nothing);
  expect(planPages([undefined])).toMatchObject(nothing);
});

test("reading ends, whatever the numbers say", () => {
  const number = fc.option(fc.nat({ max: 400 }));
  const info = fc.record({ per_page: number, total_count: number, total_pages: number });
  const beyond = fc.constantFrom("empty", "last", "first");
  fc.assert(
    fc.property(
      fc.nat({ max: 300 }),
      fc.integer({ min: 1, max: 60 }),
      info,
      beyond,
      (size, cap, said, end) => {
        const { plan, requests } = read({
          size,
          cap,
          info: () => said,
          beyond: end as "empty",
        });
        expect(plan.isEndKnown).toBe(true);
        expect(requests).toBeLessThanOrEqual(400);
      },
    ),
  );
});
