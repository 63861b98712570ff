import { expect, test } from "vitest";
import { countHeld } from "./count-held.ts";
import { certificates } from "./export-about.ts";
import { calendarFormat, certificateFormats } from "./formats.ts";
import { rowWith } from "./hostile-rows.ts";

const dated = rowWith({});
const undated = rowWith({ expires: null });
const say = { say: certificates };

test.each([
  [[dated, dated], { count: 2, said: "2 certificates", others: "" }],
  [
    [dated, undated],
    { count: 1, said: "1 certificate", others: "1 certificate without a known date" },
  ],
  [
    [undated, undated],
    { count: 0, said: "0 certificates", others: "2 certificates without a known date" },
  ],
])("a calendar holds those with a date, case %#", (rows, held) => {
  expect(countHeld(rows, say, calendarFormat)).toEqual(held);
});

test.each([
  ["CSV", 2],
  ["JSON", 2],
  ["iCalendar", 2],
  ["Markdown", 2],
  ["Terraform", 1],
])("without an id, %s holds %i of two", (name, count) => {
  const format = certificateFormats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  expect(countHeld([dated, rowWith({ id: null })], say, format).count).toBe(count);
});
