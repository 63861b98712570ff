import { expect, test } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import { drawnRows } from "./drawn-rows.ts";

const rotation = [
  makeCertificate({ key: "old", hostnames: ["pay.example"], expires: 3 }),
  makeCertificate({ key: "new", hostnames: ["pay.example"], expires: 400 }),
];

test("all certificates of a hostname are drawn, whichever of them a filter leaves", () => {
  const coverage = coverCertificates(rotation);
  const hostnames = { coverage, anyTime: [0], shown: 1 };
  expect(drawnRows({ rows: [1], hostnames })).toEqual([0, 1]);
  expect(drawnRows({ rows: [0, 1], hostnames })).toEqual([0, 1]);
});

test("beside certificates the rows are their own", () => {
  expect(drawnRows({ rows: [1], hostnames: null })).toEqual([1]);
});
