import fc from "fast-check";
import { expect, test } from "vitest";
import { readColumns } from "./remembered-columns.ts";

test.each([
  [
    { hidden: ["updated", "status"], shown: ["uploaded", "name"], widths: { name: 300 } },
    { hidden: ["status", "updated"], shown: ["uploaded"], widths: { name: 300 } },
  ],
  [
    { hidden: [], widths: { status: 40, name: 72, uploaded: 71, updated: 5_001 } },
    { hidden: [], shown: [], widths: { status: 40, name: 72 } },
  ],
  [
    { hidden: ["name", "bogus"], widths: { name: 3, bogus: 100 } },
    { hidden: [], shown: [], widths: {} },
  ],
  [
    { hidden: "updated", shown: "uploaded", widths: null },
    { hidden: null, shown: [], widths: {} },
  ],
  [{}, { hidden: null, shown: [], widths: {} }],
  [null, null],
  ["columns", null],
])("stored columns %j are read as %j", (stored, read) => {
  expect(readColumns(stored)).toEqual(read);
});

test("whatever is stored, reading it ends well", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(() => readColumns(stored)).not.toThrow();
    }),
  );
});
