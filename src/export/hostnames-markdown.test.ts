import { expect, test } from "vitest";
import { about, hostileTexts, now } from "./hostile-rows.ts";
import { hostnameRows } from "./hostname-rows.ts";
import { writeHostnamesMarkdown } from "./hostnames-markdown.ts";

function lines(rows: ReturnType<typeof hostnameRows>, said = about): readonly string[] {
  return [...writeHostnamesMarkdown(rows, said)].join("").trimEnd().split("\n");
}

const day = 86_400_000;

test("a hostname is a row of a table under what it is", () => {
  const rows = hostnameRows(
    now,
    { name: "Payments 2023", hostnames: ["pay.example"], expires: now + 5 * day },
    { name: "Payments [2026]", hostnames: ["pay.example"], expires: now + 9 * day },
    { name: "Old gateway", hostnames: ["gone.example"], expires: now - 3 * day },
  );
  expect(lines(rows, { ...about, filter: "example" })).toEqual([
    "2 hostnames of Northwind Robotics, read 2026-11-25 19:06:48 UTC, filter `example`",
    "",
    "| Status | Hostname | Covered for | Covered until | Certificates |",
    "| --- | --- | --- | --- | --- |",
    "| soon | `pay.example` | 9 d 00 h | 2026-12-04 | Payments &#91;2026&#93;, Payments 2023 |",
    "| uncovered | `gone.example` |  | 2026-11-22 | Old gateway |",
  ]);
});

test.each(hostileTexts)("%j as a name and a hostname keeps to its cells", (text) => {
  const table = lines(hostnameRows(now, { name: text, hostnames: [text] })).slice(2);
  expect(table).toHaveLength(3);
  expect(table[2]?.split("|").length).toBe(table[0]?.split("|").length);
});
