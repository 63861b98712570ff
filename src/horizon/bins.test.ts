import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, defaultBounds, statuses, statusOf } from "../certificates/expiry.ts";
import { layOutAxis, xOf } from "./axis.ts";
import { layOutBands } from "./bands.ts";
import { placeBins } from "./bins.ts";
import { readColumns } from "./expiry-columns.ts";
import { anyCertificates, expiringIn, now } from "./test-certificates.ts";

function binsOf(certificates: Parameters<typeof readColumns>[0], width = 1_392) {
  const axis = layOutAxis(width);
  const rows = certificates.map((_, row) => row);
  const bands = layOutBands(axis, defaultBounds);
  return placeBins(readColumns(certificates), rows, axis, bands, defaultBounds, now);
}

test("every certificate with a known date is in one bin, of its own status", () => {
  fc.assert(
    fc.property(anyCertificates, fc.integer({ min: 200, max: 2_000 }), (list, width) => {
      const bins = binsOf(list, width);
      for (const status of statuses.filter((name) => name !== "unknown")) {
        const wanted = list.filter(({ expires }) => statusOf(expires, now) === status);
        const found = bins.filter((bin) => bin.status === status);
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
        expect(found.reduce((sum, { hostnames }) => sum + hostnames, 0)).toBe(
          wanted.reduce((sum, { hostnames }) => sum + hostnames.length, 0),
        );
      }
    }),
  );
});

test("bins stand in the order of their times, which do not overlap", () => {
  fc.assert(
    fc.property(anyCertificates, (list) => {
      const bins = binsOf(list);
      bins.slice(1).forEach((bin, index) => {
        expect(bin.from).toBeGreaterThan(bins[index]?.to ?? 0);
        expect(bin.x).toBeGreaterThan(bins[index]?.x ?? 0);
      });
    }),
  );
});

test("a bin stands within its width of every certificate in it", () => {
  const list = Array.from({ length: 3_000 }, (_, index) => expiringIn(index - 200));
  const axis = layOutAxis(1_392);
  for (const { x, from, to } of binsOf(list)) {
    for (const time of [from, to]) {
      expect(Math.abs(xOf(axis, time - now) - x)).toBeLessThan(10);
    }
  }
});

test.each([200, 1_000, 4_000])("at %i px there are a bounded number of bins", (width) => {
  const list = Array.from({ length: 40_000 }, (_, index) => expiringIn(index / 10 - 300));
  const bins = binsOf(list, width);
  expect(bins.length).toBeLessThanOrEqual(Math.min(145, width / 8));
  expect(new Set(bins.map(({ id }) => id)).size).toBe(bins.length);
});

test("a bin knows the row that expires first", () => {
  const [bin] = binsOf([expiringIn(2_001), expiringIn(2_000), expiringIn(2_002)]);
  expect(bin).toMatchObject({ count: 3, row: 1, from: now + 2_000 * dayMs, hostnames: 3 });
});

test("more certificates have a larger head, more hostnames a higher stem", () => {
  const [few, many] = binsOf([
    expiringIn(1),
    ...Array.from({ length: 50 }, () => expiringIn(1_000, 2)),
  ]);
  expect(many?.size).toBeGreaterThan(few?.size ?? 9);
  expect(many?.y).toBeLessThan(few?.y ?? 0);
});
