import fc from "fast-check";
import { expect, test } from "vitest";
import { coverCertificates } from "../certificates/coverage.ts";
import {
  arbitraryCertificate,
  arbitraryExpression,
  certificateWith,
} from "./arbitrary-certificate.ts";
import { hostnameSearchColumns } from "./hostname-search-columns.ts";
import { filterRows, matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";

const certificates = [
  certificateWith({
    key: "a",
    id: "f174",
    name: "Payments 2026",
    hostnames: ["pay.example.com", "Settle.example.com", "bücher.example"],
    fingerprint: "MD5 Fingerprint=1E:80:4F:44:B2:22:BA:0D:11:EA:56:A7:AB:3C:21:C6",
  }),
  certificateWith({
    key: "b",
    id: "c057",
    name: "Wide root",
    hostnames: ["*.example.com", "pay.example.com", "a.b.example.com"],
    fingerprint: "MD5 Fingerprint=AA:80:4F:44:B2:22:BA:0D:11:EA:56:A7:AB:3C:21:C6",
  }),
];
const coverage = coverCertificates(certificates);

function found(text: string): readonly string[] {
  const columns = hostnameSearchColumns(coverage, certificates);
  return filterRows(columns, parseFilter(text)).map((row) => coverage.hostname(row));
}

const pay = "pay.example.com";
const settle = "Settle.example.com";
const books = "bücher.example";
const wildcard = "*.example.com";
const deep = "a.b.example.com";

test.each([
  ["", [pay, settle, books, wildcard, deep]],
  ["pay", [pay]],
  ["SETTLE", [settle]],
  ["xn--bcher", [books]],
  ['"pay.example.com"', [pay]],
  ["*.b.example.com", [deep]],
  ["https://pay.example.com/x", [pay, wildcard]],
  ["https://new.example.com/", [wildcard]],
  ["https://new.b.example.com/", []],
  ["name:payments", [pay, settle, books]],
  ["name:wide", [pay, settle, wildcard, deep]],
  ["name:payments name:wide", [pay, settle]],
  ["-name:payments", [wildcard, deep]],
  ["id:c05", [pay, settle, wildcard, deep]],
  ["1E:80:4F:44", [pay, settle, books]],
  ["80:4F:44:B2", [pay, settle, books, wildcard, deep]],
  ["name:2026wide", []],
])("%s keeps the hostnames %j", (text, hostnames) => {
  expect(found(text)).toEqual(hostnames);
});

test("a hostname matches a term as it would alone, or as a certificate that covers it does", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCertificate, { maxLength: 4 }),
      arbitraryExpression,
      (list, text) => {
        const covered = coverCertificates(list);
        const filter = parseFilter(text);
        const expected = [...covered.hostnames().keys()].filter((number) =>
          filter.terms.every(({ anyOf, isExcluding }) => {
            const term = { terms: [{ anyOf, isExcluding: false }], problem: null };
            const alone = certificateWith({ hostnames: [covered.hostname(number)] });
            const covering = covered
              .certificatesOf(number)
              .flatMap((row) => list[row] ?? [])
              .map((certificate) => ({ ...certificate, hostnames: [] }));
            return [alone, ...covering].some((one) => matchesFilter(one, term)) !== isExcluding;
          }),
        );
        expect(filterRows(hostnameSearchColumns(covered, list), filter)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
