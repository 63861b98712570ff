import fc from "fast-check";
import { parse } from "papaparse";
import { expect, test } from "vitest";
import { writeCsv } from "./csv.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { guardFormula } from "./guard-formula.ts";
import {
  about,
  hostileAbout,
  hostileRows,
  hostileTexts,
  partial,
  rowWith,
} from "./hostile-rows.ts";

function csv(rows: readonly ExportRow[], said: ExportAbout = about): string {
  return [...writeCsv(rows, said)].join("");
}

function read(text: string): string[][] {
  const { data, errors } = parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

test("a row is its values, in the order of the header", () => {
  const row = rowWith(
    { hostnames: ["pay.example.com", "*.example.com"] },
    { status: "valid", leaves: 2 },
  );
  expect(csv([row])).toBe(
    "status,name,hostnames,fingerprint,expires,days left,at expiry,scope kind,scope id,id,uploaded,updated\r\n" +
      "valid,Payments,pay.example.com *.example.com,MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B," +
      "2027-03-20T00:00:00Z,114,2 hostnames left uncovered,account,023e105f4ecef8ad9ca31a8372d0c353," +
      "f174e90a-fafe-4643-bbbc-4a0ed4fc8415,2025-03-20T15:52:00Z,2025-03-20T15:53:00Z\r\n",
  );
});

test("what is unknown is empty, never 1970 and never null", () => {
  const nothing = { id: null, name: null, fingerprint: null, expires: null, hostnames: [] };
  const [, cells] = read(csv([rowWith({ ...nothing, uploaded: null, updated: null })]));
  expect(cells?.slice(1, 7)).toEqual(["", "", "", "", "", "no hostnames"]);
  expect(cells?.slice(9)).toEqual(["", "", ""]);
});

test("days left are whole and rounded down, also after expiry", () => {
  const daysOf = (ms: number) => read(csv([rowWith({ expires: about.now + ms })]))[1]?.[5];
  const day = 86_400_000;
  expect([2 * day - 1, day - 1, 0, -1, -day - 1].map(daysOf)).toEqual([
    "1",
    "0",
    "0",
    "-1",
    "-2",
  ]);
});

test("any text is read back, behind nothing but the guard against formulas", () => {
  fc.assert(
    fc.property(hostileRows, (rows) => {
      const [, ...lines] = read(csv(rows));
      expect(lines).toHaveLength(rows.length);
      for (const [index, { certificate }] of rows.entries()) {
        expect(lines[index]?.[1]).toBe(guardFormula(certificate.name ?? ""));
        expect(lines[index]?.[2]).toBe(guardFormula([...certificate.hostnames].join(" ")));
        expect(lines[index]?.[3]).toBe(guardFormula(certificate.fingerprint ?? ""));
        expect(lines[index]?.[9]).toBe(guardFormula(certificate.id ?? ""));
      }
    }),
  );
});

test("no cell is a formula, wherever a spreadsheet splits the file", () => {
  const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠](?!\d+$)/u;
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const text = csv(rows, said);
      const cells = [
        ...read(text).flat(),
        ...read(text)
          .flat()
          .join(";")
          .split(/[;\t\r\n]/),
      ];
      for (const cell of cells) expect(cell).not.toMatch(formula);
    }),
  );
});

test.each(hostileTexts)("%j keeps its row and its columns", (name) => {
  const lines = read(csv([rowWith({ name }), rowWith({ id: "second" })]));
  expect(lines.map((cells) => cells.length)).toEqual([12, 12, 12]);
});

test("a part of the list says so in every row, where sorting cannot lose it", () => {
  const [header, ...rows] = read(csv([rowWith({ id: "a" }), rowWith({ id: "b" })], partial));
  expect(header?.at(-1)).toBe("note");
  for (const cells of rows) {
    expect(cells.at(-1)).toBe("partial: 9,900 of 10,000 certificates loaded");
  }
});

test("a date looked ahead to stands beside what was computed for it", () => {
  const ahead = { ...about, isAsOf: true, now: Date.UTC(2027, 2, 1) };
  expect(read(csv([rowWith({})], ahead))[1]?.at(-1)).toBe("as of 2027-03-01 00:00:00 UTC");
});

test("more rows than are written at once keep their order, each once", () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => rowWith({ id: `c${index}` }));
  const ids = read(csv(rows)).map((cells) => cells[9]);
  expect(ids).toEqual(["id", ...rows.map(({ certificate }) => certificate.id)]);
});
