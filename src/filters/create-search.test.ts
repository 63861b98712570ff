import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCertificate, arbitraryExpression } from "./arbitrary-certificate.ts";
import { createSearch } from "./create-search.ts";
import { filterRows } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";
import { searchColumns } from "./search-columns.ts";

/** Rows whose hostnames are texts, and how many of them a search has looked at. */
function countedRows(texts: readonly string[]) {
  let looks = 0;
  const counted = new Proxy(texts, {
    get(target, name) {
      if (typeof name === "string" && /^\d+$/.test(name)) looks++;
      return Reflect.get(target, name);
    },
  });
  const none = () => [];
  const columns = {
    count: texts.length,
    hostnames: () => counted,
    keys: () => texts,
    names: none,
    ids: none,
    fingerprints: none,
  };
  return {
    search: createSearch(columns),
    looks() {
      const seen = looks;
      looks = 0;
      return seen;
    },
  };
}

test("a longer text is looked for in what the shorter one kept, and a shorter one is known", () => {
  const { search, looks } = countedRows(["\nab\n", "\nac\n", "\nb\n", "\nabc\n"]);
  expect(search(parseFilter("a"))).toEqual([0, 1, 3]);
  expect(looks()).toBe(4);
  expect(search(parseFilter("ab"))).toEqual([0, 3]);
  expect(looks()).toBe(3);
  expect(search(parseFilter("abc"))).toEqual([3]);
  expect(looks()).toBe(2);
  expect(search(parseFilter("ab"))).toEqual([0, 3]);
  expect(search(parseFilter("a"))).toEqual([0, 1, 3]);
  expect(looks()).toBe(0);
});

test("what has nothing to do with what was looked for is looked for everywhere", () => {
  const { search, looks } = countedRows(["\nab\n", "\nac\n", "\nb\n"]);
  search(parseFilter("ab"));
  looks();
  expect(search(parseFilter("c"))).toEqual([1]);
  expect(looks()).toBe(3);
});

test("whatever was looked for before, the rows are those of a first search", () => {
  const typed = fc.tuple(arbitraryExpression, fc.nat({ max: 12 })).map(([text, length]) =>
    // Letter by letter, and back again.
    Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)).slice(-length - 1),
  );
  fc.assert(
    fc.property(
      fc.array(arbitraryCertificate, { maxLength: 8 }),
      fc.array(
        fc.oneof(
          typed,
          arbitraryExpression.map((text) => [text]),
        ),
        { maxLength: 5 },
      ),
      (certificates, sittings) => {
        const columns = searchColumns(certificates);
        const search = createSearch(columns);
        for (const text of sittings.flatMap((texts) => [...texts, ...texts.toReversed()])) {
          const filter = parseFilter(text);
          expect(search(filter)).toEqual(filterRows(columns, filter));
        }
      },
    ),
  );
});
