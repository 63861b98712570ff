import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "../certificates/arbitrary-certificates.ts";
import type { Certificate } from "../certificates/certificate.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import { dayMs, defaultBounds, type Status } from "../certificates/expiry.ts";
import { finish } from "../certificates/finish.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import { findDoubled, findHints } from "../certificates/tidy-up.ts";
import { type Facets, noFacets } from "./facets.ts";
import { hostnameFacets } from "./hostname-facets.ts";
import { siftRows } from "./sift-rows.ts";

const now = 1_000 * dayMs;
const inDays = (days: number) => now + days * dayMs;
const zone = { kind: "zone", id: "f".repeat(32) } as const;

const list = [
  makeCertificate({ expires: inDays(-1), hostnames: ["gone", "renewed"] }),
  makeCertificate({ expires: inDays(3), hostnames: ["critical", "rotating"] }),
  makeCertificate({ expires: inDays(40), hostnames: ["renewed", "half-known"] }),
  makeCertificate({ expires: inDays(400), hostnames: ["valid", "rotating"], scopes: [zone] }),
  makeCertificate({ expires: null, hostnames: ["unknown", "half-known"] }),
];

function sift(certificates: readonly Certificate[], facets: Partial<Facets>, moment: number) {
  const coverage = coverCertificates(certificates);
  const listed = {
    certificates,
    coverage,
    hints: findHints(certificates, moment, finish(findDoubled(certificates))),
  };
  const columns = hostnameFacets(listed, moment, defaultBounds);
  const numbers = [...coverage.hostnames().keys()];
  return { coverage, sifted: siftRows(numbers, columns, { ...noFacets, ...facets }) };
}

function kept(facets: Partial<Facets>): readonly string[] {
  const { coverage, sifted } = sift(list, facets, now);
  return sifted.rows.map((number) => coverage.hostname(number));
}

test.each<[readonly Status[], readonly string[]]>([
  [[], ["gone", "renewed", "critical", "rotating", "half-known", "valid", "unknown"]],
  [["expired"], ["gone"]],
  [["critical"], ["critical"]],
  [["upcoming"], ["renewed", "half-known"]],
  [
    ["valid", "unknown"],
    ["rotating", "valid", "unknown"],
  ],
  [["soon"], []],
])("the statuses %j keep %j", (statuses, hostnames) => {
  expect(kept({ statuses })).toEqual(hostnames);
});

test("a time range is one of the time covered until, which an unknown one is not in", () => {
  expect(kept({ range: { from: now, to: inDays(41) } })).toEqual([
    "renewed",
    "critical",
    "half-known",
  ]);
});

test("hostnames that an expiry leaves uncovered have one certificate left and no overlap", () => {
  expect(kept({ isUncovering: true })).toEqual(["renewed", "critical", "half-known", "valid"]);
});

test("hints are those of the certificates that list a hostname, scopes of those that cover it", () => {
  expect(kept({ hints: ["expired-attached"] })).toEqual(["gone", "renewed"]);
  expect(kept({ within: [zone] })).toEqual(["rotating", "valid"]);
});

test("the count beside a scope is the number of hostnames that a click on it shows", () => {
  fc.assert(
    fc.property(certificateLists, (lists) => {
      const certificates = lists.map((one, at) =>
        at % 3 === 0 ? { ...one, scopes: [zone] } : one,
      );
      const { sifted } = sift(certificates, {}, now);
      const scopes = new Map(
        certificates.flatMap((one) => one.scopes).map((scope) => [scopeKey(scope), scope]),
      );
      for (const [key, scope] of scopes) {
        const within = sift(certificates, { within: [scope] }, now).sifted.rows;
        expect(sifted.scopeCounts().get(key) ?? 0).toBe(within.length);
      }
    }),
  );
});

test("a hostname has one certificate left exactly when no other with a known date is ahead", () => {
  fc.assert(
    fc.property(certificateLists, fc.integer({ min: 0, max: 7 }), (certificates, moment) => {
      const { coverage, sifted } = sift(certificates, { isUncovering: true }, moment);
      const expected = [...coverage.hostnames().keys()].filter((number) => {
        const ahead = coverage
          .certificatesOf(number)
          .filter((row) => (certificates[row]?.expires ?? 0) > moment);
        return ahead.length === 1;
      });
      expect(sifted.rows).toEqual(expected);
    }),
  );
});
