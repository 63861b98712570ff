import { parse } from "papaparse";
import { expect, test } from "vitest";
import { guardFormula } from "./guard-formula.ts";
import { about, hostileTexts, now, partial } from "./hostile-rows.ts";
import { hostnameRows } from "./hostname-rows.ts";
import { writeHostnamesCsv } from "./hostnames-csv.ts";

function read(rows: ReturnType<typeof hostnameRows>, said = about): string[][] {
  const text = [...writeHostnamesCsv(rows, said)].join("");
  const { data, errors } = parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

const day = 86_400_000;

test("a hostname is a row, with all that cover it, the longest first", () => {
  const rows = hostnameRows(
    now,
    { id: "old", name: "Payments 2023", hostnames: ["pay.example"], expires: now + 5 * day },
    { id: "new", name: "Payments 2026", hostnames: ["*.example"], expires: now + 400 * day },
  );
  expect(read(rows)).toEqual([
    ["status", "hostname", "covered until", "days left", "certificates", "certificate ids"],
    [
      "valid",
      "pay.example",
      "2027-12-30T19:07:00Z",
      "400",
      "Payments 2026, Payments 2023",
      "new old",
    ],
    ["valid", "*.example", "2027-12-30T19:07:00Z", "400", "Payments 2026", "new"],
  ]);
});

test("what has passed is uncovered, what is unknown is empty, and both are named", () => {
  const rows = hostnameRows(
    now,
    { id: "past", name: null, hostnames: ["gone.example"], expires: now - 1 },
    { id: null, name: "Of no date", hostnames: ["odd.example"], expires: null },
  );
  expect(read(rows).slice(1)).toEqual([
    ["uncovered", "gone.example", "2026-11-25T19:06:59.999Z", "-1", "no name", "past"],
    ["unknown", "odd.example", "", "", "Of no date", "no id"],
  ]);
});

test("a part of the list says so in every row", () => {
  const [header, ...lines] = read(hostnameRows(now, { hostnames: ["a", "b"] }), partial);
  expect(header?.at(-1)).toBe("note");
  expect(lines.map((cells) => cells.at(-1))).toEqual(
    Array(2).fill("partial: 9,900 of 10,000 certificates loaded"),
  );
});

test.each(hostileTexts)("%j as a name, an id and a hostname is no formula", (text) => {
  const [, cells = []] = read(hostnameRows(now, { id: text, name: text, hostnames: [text] }));
  expect(cells).toHaveLength(6);
  expect([cells[1], cells[4], cells[5]]).toEqual(Array(3).fill(guardFormula(text)));
});
