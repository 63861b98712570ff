import { expect, test } from "vitest";
import { shareText } from "./hostname-lines.ts";
import { createHostnameTable } from "./hostname-table.ts";

function tableOf(...pages: readonly (readonly (readonly string[])[])[]) {
  const numbers: number[] = [];
  const table = createHostnameTable((more) => numbers.push(...more));
  for (const page of pages) for (const hostnames of shareText(page)) table.add(hostnames);
  table.flush();
  return { table, numbers };
}

test("spellings of one hostname have one number, and the first is the one that is told", () => {
  const { table, numbers } = tableOf(
    [["b.example", "MÜNCHEN.example"], ["a.example"]],
    [["B.Example", "xn--mnchen-3ya.example", "a.example"]],
  );
  expect(numbers).toEqual([0, 1, 2, 0, 1, 2]);
  expect(table.count()).toBe(3);
  expect([0, 1, 2].map(table.spellingOf)).toEqual([
    "b.example",
    "MÜNCHEN.example",
    "a.example",
  ]);
});

test("odd and plain ones of a page keep their order", () => {
  const { numbers } = tableOf([
    ["plain.example", "Odd.example", "other.example", "odd.example"],
  ]);
  expect(numbers).toEqual([0, 1, 2, 1]);
});

test("what is not ASCII is never taken for what looks like its escape", () => {
  const { table } = tableOf([["%20.example", " .example", "%0020.example", "a/b", "a%002fb"]]);
  expect(table.count()).toBe(5);
});

test("a wildcard entry lies over the names one label below it, whichever came first", () => {
  const { table } = tableOf([
    ["a.example.com", "b.a.example.com", "*.example.com", "c.example.com", "example.com"],
  ]);
  expect([...table.wildcards()]).toEqual([2, -1, -1, 2, -1]);
});
