import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import {
  about,
  hostileAbout,
  hostileRows,
  hostileTexts,
  partial,
  rowWith,
} from "./hostile-rows.ts";
import { writeMarkdown } from "./markdown.ts";

function lines(rows: readonly ExportRow[], said: ExportAbout = about): readonly string[] {
  return [...writeMarkdown(rows, said)].join("").trimEnd().split("\n");
}

test("a row is a row of a table under what it is", () => {
  const row = rowWith(
    { name: "Vendor: Halden [AG]", hostnames: ["a.example.com", "*.b.example.com"] },
    { status: "upcoming", leaves: 2 },
  );
  expect(lines([row])).toEqual([
    "1 certificate of Northwind Robotics, read 2026-11-25 19:06:48 UTC",
    "",
    "| Status | Name | Hostnames | Expires | Not after | At expiry | Fingerprint | Id |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    "| upcoming | Vendor: Halden &#91;AG&#93; | `a.example.com`, `*.b.example.com` | 114 d | 2027-03-20 | 2 hostnames left uncovered | `MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B` | `f174e90a-fafe-4643-bbbc-4a0ed4fc8415` |",
  ]);
});

test("several scopes have a column", () => {
  const scopes = [
    ...about.scopes,
    { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" },
  ] as const;
  const table = lines([rowWith({})], { ...about, scopes });
  expect(table[2]).toMatch(/\| Scope \|$/);
  expect(table[4]).toMatch(/\| account `023e105f4ecef8ad9ca31a8372d0c353` \|$/);
});

test("a part of the list, a date looked ahead to and a filter are said above", () => {
  const said = { ...partial, isAsOf: true, filter: "pay -name:|old" };
  expect(lines([rowWith({})], said)[0]).toBe(
    "1 certificate of Northwind Robotics, read 2026-11-25 19:06:48 UTC, **partial: 9,900 of 10,000 certificates loaded**, **as of 2026-11-25 19:07:00 UTC**, filter `pay -name:`&#124;`old`",
  );
});

test("every row has as many cells as the header, whatever its texts", () => {
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const [, , header = "", ...table] = lines(rows, said);
      expect(table).toHaveLength(rows.length + 1);
      for (const line of table) {
        expect(line.split("|").length).toBe(header.split("|").length);
      }
    }),
  );
});

/** A line without its code spans and character references, in which nothing is markup. */
function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, "").replace(/&#\d+;/g, "");
}

test.each(hostileTexts)("%j is neither HTML, nor a link, nor emphasis", (name) => {
  const said = { ...about, scopeName: name, filter: name };
  for (const line of lines([rowWith({ name, hostnames: [name], fingerprint: name })], said)) {
    const rest = withoutCode(line);
    expect(rest).not.toMatch(/[<>[\]`*_~\\$@&]|:\/|www\.|\p{Cc}|\p{Cs}|\u202e/iu);
  }
});
