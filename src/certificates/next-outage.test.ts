import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import { coverCertificates } from "./coverage.ts";
import { countUncovered, nextOutage } from "./next-outage.ts";

const list = [
  makeCertificate({ key: "gone", hostnames: ["old.example"], expires: 5 }),
  makeCertificate({ key: "first", hostnames: ["pay.example", "ops.example"], expires: 20 }),
  makeCertificate({ key: "stays", hostnames: ["pay.example"], expires: 90 }),
  makeCertificate({ key: "also", hostnames: ["sso.example"], expires: 20 }),
  makeCertificate({ key: "unknown", hostnames: ["odd.example"] }),
];
const coverage = coverCertificates(list);

function namesAt(now: number) {
  const outage = nextOutage(coverage, list, now);
  return (
    outage && {
      at: outage.at,
      hostnames: outage.hostnames.map((number) => coverage.hostname(number)),
      certificates: outage.certificates.map((row) => list[row]?.key),
    }
  );
}

test("the next outage names the hostnames that lose their last root, and the roots", () => {
  expect(namesAt(10)).toEqual({
    at: 20,
    hostnames: ["ops.example", "sso.example"],
    certificates: ["first", "also"],
  });
});

test("an expiry that is now has happened: the outage after it is the next", () => {
  expect(namesAt(19)?.at).toBe(20);
  expect(namesAt(20)?.at).toBe(90);
});

test("nothing ahead is no outage", () => {
  expect(namesAt(90)).toBeNull();
  expect(nextOutage(coverCertificates([]), [], 0)).toBeNull();
});

test("hostnames without a valid root are counted, unknown dates apart", () => {
  expect([4, 5, 20, 90].map((now) => countUncovered(coverage, now))).toEqual([0, 1, 3, 4]);
});

test("between now and the next outage the count of uncovered hostnames stays; then it grows by it", () => {
  fc.assert(
    fc.property(certificateLists, fc.integer({ min: 0, max: 7 }), (certificates, now) => {
      const covered = coverCertificates(certificates);
      const outage = nextOutage(covered, certificates, now);
      const later = outage?.at ?? 1_000;
      expect(countUncovered(covered, later - 0.5)).toBe(countUncovered(covered, now));
      expect(countUncovered(covered, later) - countUncovered(covered, now)).toBe(
        outage?.hostnames.length ?? 0,
      );
      const last = outage?.hostnames.flatMap((hostname) =>
        covered
          .certificatesOf(hostname)
          .filter((row) => certificates[row]?.expires === outage.at),
      );
      expect(outage?.certificates).toEqual(last && [...new Set(last)].sort((a, b) => a - b));
      for (const row of outage?.certificates ?? []) {
        expect(certificates[row]?.expires).toBe(later);
        expect(covered.leaves[row]).toBeGreaterThan(0);
      }
    }),
  );
});
