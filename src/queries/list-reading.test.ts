import { expect, test } from "vitest";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { createListReading, type Growth } from "./list-reading.ts";
import type { Page } from "./page-query.ts";

interface Row {
  readonly id: string;
}

const refusal: Refusal = { ...noAnswer, status: 503 };

/** A page of a list of `total` rows, two on each page. */
function pageOf(total: number, ...ids: readonly string[]): Page<Row> {
  const silent = { page: null, count: null, total_pages: null };
  return {
    rows: ids.map((id) => ({ id })),
    info: { ...silent, per_page: 2, total_count: total },
  };
}

/** Reads as a reader does: takes what there is to ask for, and answers from `pages`. */
function openList() {
  const list = createListReading<Row>({
    key: "list",
    pageQuery: () => {
      throw new Error("Nothing asks here.");
    },
  });
  let time = 0;
  return {
    ...list,
    read(...pages: readonly (Page<Row> | null)[]): Growth[] {
      const growths: Growth[] = [];
      const round = list.round();
      for (let page = round.take(); page !== null; page = round.take()) {
        const answer = pages[page - 1] ?? null;
        growths.push(
          answer === null ? list.refuse(page, refusal) : list.accept(page, answer, ++time),
        );
      }
      return growths;
    },
    ids: () => list.state().pages.flatMap((page) => page?.rows.map(({ id }) => id) ?? []),
  };
}

const whole = [pageOf(3, "a", "b"), pageOf(3, "c")];

test("a first reading grows page by page until it is whole", () => {
  const list = openList();
  expect(list.read(...whole)).toEqual(["grown", "grown"]);
  expect(list.ids()).toEqual(["a", "b", "c"]);
  expect(list.state()).toMatchObject({ isWhole: true, isOpen: false, readAt: 1, done: 2 });
});

test("page 1 is borne out by another one before more are asked for than are handed over", () => {
  const list = openList();
  const round = list.round();
  const take = () => {
    const pages: number[] = [];
    for (let page = round.take(); page !== null; page = round.take()) pages.push(page);
    return pages;
  };
  expect(take()).toEqual([1]);
  list.accept(1, pageOf(24, "a", "b"), 1);
  expect(take()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  list.accept(4, pageOf(24, "g", "h"), 2);
  expect(take()).toEqual([11, 12]);
});

test("a refresh shows nothing of itself until it is whole", () => {
  const list = openList();
  list.read(...whole);
  list.begin(true);
  expect(list.read(pageOf(2, "a", "d"))).toEqual(["replaced"]);
  expect(list.ids()).toEqual(["a", "d"]);
});

test("a refresh that fails leaves the former list, and goes on when it is retried", () => {
  const list = openList();
  list.read(...whole);
  list.begin(true);
  expect(list.read(pageOf(3, "x", "y"), null)).toEqual(["none", "none"]);
  expect(list.ids()).toEqual(["a", "b", "c"]);
  expect([...list.state().failed.keys()]).toEqual([2]);
  list.round().retry(() => true);
  expect(list.read(pageOf(3), pageOf(3, "z"))).toEqual(["replaced"]);
  expect(list.ids()).toEqual(["x", "y", "z"]);
});

test("the same pages again are no change", () => {
  const list = openList();
  list.read(...whole);
  list.begin(true);
  expect(list.read(...whole)).toEqual(["none", "none"]);
});

test("a list that is not what was counted is read once more, by force", () => {
  const list = openList();
  list.read(pageOf(3, "a", "b"), pageOf(3, "b"));
  expect(list.state()).toMatchObject({ isWhole: false, isOff: false, isOpen: true });
  expect(list.round().isForced()).toBe(true);
  expect(list.read(...whole).at(-1)).toBe("replaced");
  expect(list.state()).toMatchObject({ isWhole: true, isOff: false });
});

test("when the second reading is not what was counted either, that is said and no third begins", () => {
  const list = openList();
  list.read(pageOf(3, "a", "b"), pageOf(3, "b"));
  list.read(pageOf(3, "a", "b"), pageOf(3, "b"));
  expect(list.state()).toMatchObject({ isWhole: false, isOff: true, isOpen: false });
});

test("a kept list is shown at once, and the reading under way replaces it", () => {
  const list = openList();
  const taken = list.round().take() ?? 0;
  expect(list.seed(whole, 77)).toBe(true);
  expect(list.ids()).toEqual(["a", "b", "c"]);
  expect(list.state().readAt).toBe(77);
  expect(list.accept(taken, pageOf(2, "d", "e"), 99)).toBe("replaced");
  expect(list.ids()).toEqual(["d", "e"]);
});

test("pages that are no whole list are not shown as one", () => {
  const list = openList();
  expect(list.seed(whole.slice(0, 1), 77)).toBe(false);
  expect(list.ids()).toEqual([]);
});
