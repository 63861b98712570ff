import { expect, test } from "vitest";
import { coverCertificates } from "../certificates/coverage.ts";
import { defaultBounds } from "../certificates/expiry.ts";
import { exportRow } from "./export-row.ts";
import { rowWith } from "./hostile-rows.ts";

/** Two roots of one hostname, and one of a hostname of its own, of which no date is known. */
const list = [
  rowWith({ hostnames: ["a.example"], expires: 10 }).certificate,
  rowWith({ hostnames: ["a.example"], expires: 20 }).certificate,
  rowWith({ hostnames: ["b.example"], expires: null }).certificate,
];

test.each([
  [0, 15, { status: "expired", leaves: 0, isCovered: true }],
  [0, 20, { status: "expired", leaves: 0, isCovered: false }],
  [1, 15, { status: "critical", leaves: 1, isCovered: true }],
  [2, 15, { status: "unknown", leaves: -1, isCovered: true }],
])("row %i at %i: what is known of it then", (row, now, known) => {
  const [certificate = list[0]] = list.slice(row);
  if (certificate === undefined) throw new Error("no such row");
  expect(
    exportRow(certificate, row, coverCertificates(list), defaultBounds, now),
  ).toMatchObject(known);
});
