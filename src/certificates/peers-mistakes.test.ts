import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import { columnIds, rankColumns } from "./column-ranks.ts";
import { countdown, countdownParts } from "./countdown.ts";
import { coverCertificates } from "./coverage.ts";
import { dayMs, statusOf } from "./expiry.ts";
import { wildcardCovers } from "./hostname.ts";
import { sortCertificates } from "./sort-certificates.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const instants = fc.integer({ min: -3_000 * dayMs, max: 9_000 * dayMs });

test("a future date is never “invalid”, nor is any other", () => {
  fc.assert(
    fc.property(instants, (left) => {
      expect(countdown(now + left, now)).toMatch(left > 0 ? /^\d[\d ydhmos]*$/ : / ago$/);
    }),
  );
});

test("0 days left is a certificate with hours left, not none", () => {
  expect(countdown(now + dayMs - 1, now)).toBe("23 h 59 m");
  expect(statusOf(now + dayMs - 1, now)).toBe("critical");
});

test("a missing date is unknown: neither expired nor fine", () => {
  expect(statusOf(null, now)).toBe("unknown");
  expect(countdown(null, now)).toBe("unknown");
});

test("days are rounded down, the same everywhere", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 364 }), fc.nat(dayMs - 1), (days, rest) => {
      const expires = now + days * dayMs + rest;
      expect(countdown(expires, now)).toBe(`${days} d`);
      expect(countdownParts(expires, now)[0]).toEqual({ value: String(days), unit: "d" });
    }),
  );
});

test("unknown dates stand last in both directions, and the sort is stable", () => {
  fc.assert(
    fc.property(certificateLists, fc.constantFrom(...columnIds), (list, column) => {
      const shuffled = [...list].reverse();
      const orders = [list, shuffled].map((rows) => {
        const ranks = rankColumns(rows, coverCertificates(rows).leaves).of;
        const rule = { column, isDescending: true };
        return sortCertificates(ranks, [rule], () => true).map((row) => rows[row]);
      });
      expect(orders[1]).toEqual(orders[0]);
      if (column !== "expires") return;
      const known = orders[0]?.map((one) => one?.expires !== null) ?? [];
      expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

test("a wildcard covers neither its own domain nor what lies two labels below", () => {
  expect(wildcardCovers("*.example.com", "example.com")).toBe(false);
  expect(wildcardCovers("*.example.com", "a.b.example.com")).toBe(false);
  const { leaves } = coverCertificates([
    makeCertificate({ key: "w", hostnames: ["*.example.com"], expires: 2 }),
    makeCertificate({ key: "n", hostnames: ["example.com", "a.b.example.com"], expires: 1 }),
  ]);
  expect(leaves[1]).toBe(2);
});
