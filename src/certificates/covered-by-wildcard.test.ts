import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import { coverCertificates } from "./coverage.ts";
import { coveredByWildcard } from "./covered-by-wildcard.ts";
import { nextOutage } from "./next-outage.ts";

function of(row: number, ...list: Parameters<typeof makeCertificate>[0][]) {
  const certificates = list.map((one, index) => makeCertificate({ key: `${index}`, ...one }));
  return coveredByWildcard(row, certificates, coverCertificates(certificates)).map(
    ({ hostname, isDateUnknownElsewhere }) => `${hostname}${isDateUnknownElsewhere ? "?" : ""}`,
  );
}

const wildcard = { hostnames: ["*.example.com", "own.example.com"], expires: 20 };

test("what it lists not, and is the last root of, is named", () => {
  const sooner = {
    hostnames: ["pay.example.com", "a.b.example.com", "example.com"],
    expires: 3,
  };
  expect(of(0, wildcard, sooner)).toEqual(["pay.example.com"]);
  expect(of(1, wildcard, sooner)).toEqual([]);
});

test("what stays longer by another root is not", () => {
  const longer = { hostnames: ["pay.example.com"], expires: 30 };
  expect(of(0, wildcard, longer)).toEqual([]);
  const sooner = { hostnames: ["pay.example.com"], expires: 3 };
  expect(of(0, wildcard, sooner, { hostnames: ["*.example.com"], expires: 30 })).toEqual([]);
});

test("that another root has no known date is told", () => {
  const alone = { hostnames: ["pay.example.com"], expires: null };
  expect(of(0, wildcard, alone)).toEqual(["pay.example.com?"]);
  const sooner = { hostnames: ["pay.example.com"], expires: 3 };
  const undated = { hostnames: ["pay.example.com"], expires: null };
  expect(of(0, wildcard, sooner, undated)).toEqual(["pay.example.com?"]);
});

test("an unknown date is the last root of nothing", () => {
  const sooner = { hostnames: ["pay.example.com"], expires: 3 };
  expect(of(0, { ...wildcard, expires: null }, sooner)).toEqual([]);
});

test("with its own they are all that the outage counts for the certificates of that moment", () => {
  fc.assert(
    fc.property(certificateLists, (certificates) => {
      const coverage = coverCertificates(certificates);
      const outage = nextOutage(coverage, certificates, Number.MIN_SAFE_INTEGER);
      fc.pre(outage !== null);
      const rows = certificates.flatMap(({ expires }, row) =>
        expires === outage?.at ? [row] : [],
      );
      const lost = rows.flatMap((row) => [
        ...[...coverage.hostnamesOf(row)]
          .filter((number) => coverage.until[number] === outage?.at)
          .map(coverage.hostname),
        ...coveredByWildcard(row, certificates, coverage).map(({ hostname }) => hostname),
      ]);
      expect(new Set(lost).size).toBe(outage?.hostnames.length);
    }),
  );
});
