import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCertificate, arbitraryExpression } from "./arbitrary-certificate.ts";
import { matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";

const pay = { kind: "contains", field: "hostname", text: "pay" };
const shop = { kind: "contains", field: "hostname", text: "shop" };

test.each(["", " ", "\t\u00a0\u3000", "\u200e"])(
  "an empty expression has no terms: %j",
  (text) => {
    expect(parseFilter(text)).toEqual({ terms: [], problem: null });
  },
);

test.each([
  "pay shop",
  "  pay   shop ",
  "pay\u3000shop",
  "pay\nshop",
  "\u200epay\u200b shop\ufeff",
])("terms are parted by white space of any sort: %j", (text) => {
  expect(parseFilter(text)).toEqual({
    terms: [
      { isExcluding: false, anyOf: [pay] },
      { isExcluding: false, anyOf: [shop] },
    ],
    problem: null,
  });
});

test.each([
  ["-pay", pay],
  ['-"pay"', { kind: "is", hostname: "pay" }],
  ["-*.pay", { kind: "below", suffix: ".pay" }],
  ["-https://pay/", { kind: "covers", hostname: "pay" }],
  ["-name:pay", { kind: "contains", field: "name", text: "pay" }],
  ["-1E:80:4F:44", { kind: "fingerprint", part: { kind: null, hex: "1e804f44" } }],
])("a minus sign excludes: %s", (text, expected) => {
  expect(parseFilter(text).terms).toEqual([{ isExcluding: true, anyOf: [expected] }]);
});

test("a minus sign within a term is part of it", () => {
  expect(parseFilter("pay-eu").terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "contains", field: "hostname", text: "pay-eu" }] },
  ]);
});

test.each([
  ["-", 0, 1, /right after the minus sign/],
  ["pay - shop", 4, 5, /right after the minus sign/],
  ["--pay", 0, 2, /one minus sign/],
  ["pay ---", 4, 7, /one minus sign/],
])("%j is a problem at %i to %i", (text, start, end, message) => {
  expect(parseFilter(text)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end },
  });
});

test("one unreadable term makes the whole expression apply nothing, and the first one is named", () => {
  expect(parseFilter("pay shop* foo:bar")).toEqual({
    terms: [],
    problem: { message: expect.stringContaining("*.example.com"), start: 8, end: 9 },
  });
});

test("an expression that an address has no room for is not read", () => {
  expect(parseFilter("決".repeat(166)).problem).toBeNull();
  expect(parseFilter("決".repeat(167)).problem?.message).toMatch(/as up to nine/);
  expect(parseFilter("a".repeat(1_500)).problem).toBeNull();
  expect(parseFilter("a".repeat(1_501)).problem?.message).toMatch(/at most 1500 characters/);
});

const syntax = fc.string({
  unit: fc.constantFrom(
    ...'aF1:-*."“/\\ \u3000\u200e@?=%ü決\ud800',
    "md5 ",
    "name:",
    "https://",
  ),
});

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test("every text is read or has a problem that lies within it", () => {
  fc.assert(
    fc.property(fc.oneof(syntax, anyText, arbitraryExpression), (text) => {
      const { terms, problem } = parseFilter(text);
      if (problem === null) return;
      expect(terms).toEqual([]);
      expect(problem.message).toMatch(/^[A-Z].*/s);
      expect(problem.start).toBeGreaterThanOrEqual(0);
      expect(problem.end).toBeGreaterThan(problem.start);
      expect(problem.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1_000 },
  );
});

test("an expression with a problem keeps every certificate", () => {
  fc.assert(
    fc.property(arbitraryCertificate, arbitraryExpression, (certificate, text) => {
      const filter = parseFilter(`${text} pay*`);
      expect(filter.problem).not.toBeNull();
      expect(matchesFilter(certificate, filter)).toBe(true);
    }),
  );
});

test("no text of hostile length takes long", () => {
  const startMs = performance.now();
  for (const unit of [
    "a",
    "1:",
    "1e ",
    '"',
    '""',
    "*",
    ".",
    "/",
    "@",
    "-",
    "md5 ",
    "é",
    "a.:",
  ]) {
    for (const prefix of ["", "-", "name:", '"', "https://", "md5="]) {
      parseFilter(`${prefix}${unit.repeat(9_980 / unit.length)}x`);
    }
  }
  expect(performance.now() - startMs).toBeLessThan(5_000);
});
