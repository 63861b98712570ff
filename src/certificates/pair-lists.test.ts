import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import type { Certificate } from "./certificate.ts";
import { pairLists } from "./pair-lists.ts";

/** One letter each. */
function list(ids: string): readonly Certificate[] {
  return [...ids].map((id) => makeCertificate({ key: id, id }));
}

function pair(before: readonly Certificate[], after: readonly Certificate[]) {
  const both: string[] = [];
  const { left, arrived } = pairLists(before, after, (was, is) => {
    expect(before).toContain(was);
    expect(after).toContain(is);
    expect(was.id).toBe(is.id);
    both.push(is.id ?? "");
  });
  const ids = (certificates: readonly Certificate[]) => certificates.map(({ id }) => id);
  return { both, left: ids(left), arrived: ids(arrived) };
}

const ids = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x100 + at));

test("whatever the order, each is where it belongs, and those that came or left in their order", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ids),
      fc.shuffledSubarray(ids),
      fc.boolean(),
      (some, others, isSorted) => {
        const [old, now] = isSorted ? [some.sort(), others.sort()] : [some, others];
        const { both, left, arrived } = pair(list(old.join("")), list(now.join("")));
        expect(both.sort()).toEqual(now.filter((id) => old.includes(id)).sort());
        expect(left).toEqual(old.filter((id) => !now.includes(id)));
        expect(arrived).toEqual(now.filter((id) => !old.includes(id)));
      },
    ),
  );
});

test.each([
  ["many before the others", "xyz", `${ids.slice(0, 40).join("")}xyz`],
  ["many that are gone", `${ids.slice(0, 40).join("")}xyz`, "xyz"],
  ["all of them others", "abc", "xyz"],
  ["none before", "", "xyz"],
  ["none after", "xyz", ""],
])("%s", (_, before, after) => {
  const { both, left, arrived } = pair(list(before), list(after));
  expect(both.join("")).toBe([...after].filter((id) => before.includes(id)).join(""));
  expect(left.join("")).toBe([...before].filter((id) => !after.includes(id)).join(""));
  expect(arrived.join("")).toBe([...after].filter((id) => !before.includes(id)).join(""));
});

test("records without an id are no part of it", () => {
  const without = makeCertificate({ key: "page 1, row 1", id: null });
  expect(pair([without, ...list("a")], [...list("a"), without])).toEqual({
    both: ["a"],
    left: [],
    arrived: [],
  });
});
