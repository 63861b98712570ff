import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultBounds, statusOf } from "../certificates/expiry.ts";
import { layOutAxis, xOf } from "./axis.ts";
import { headY, plot } from "./plot.ts";
import { placeStems } from "./stems.ts";
import { anyCertificates, expiringIn, now } from "./test-certificates.ts";

const axis = layOutAxis(1_000);

test("each certificate with a known date has a stem at its time, from left to right", () => {
  fc.assert(
    fc.property(anyCertificates, (list) => {
      const rows = list.map((_, row) => row);
      const stems = placeStems(list, rows, 9, axis, defaultBounds, now);
      expect(stems).toHaveLength(list.filter(({ expires }) => expires !== null).length);
      for (const { row, x, status, hostnames } of stems) {
        const certificate = list[row];
        expect(x).toBe(xOf(axis, (certificate?.expires ?? 0) - now));
        expect(status).toBe(statusOf(certificate?.expires ?? null, now));
        expect(hostnames).toBe(certificate?.hostnames.length);
      }
      expect(stems.map(({ x }) => x)).toEqual(stems.map(({ x }) => x).sort((a, b) => a - b));
    }),
  );
});

test("only the given rows have a stem", () => {
  const list = [expiringIn(1), expiringIn(2), expiringIn(3)];
  const stems = placeStems(list, [2, 0], 1, axis, defaultBounds, now);
  expect(stems.map(({ id }) => id)).toEqual(["in 1", "in 3"]);
});

test("more hostnames are always higher, and within the plot", () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), (a, b) => {
      const most = Math.max(a, b);
      const y = headY(a, most);
      expect(y).toBeGreaterThan(plot.top + 5);
      expect(y).toBeLessThanOrEqual(plot.base - 10);
      if (a < b) expect(y).toBeGreaterThan(headY(b, most));
    }),
  );
});
