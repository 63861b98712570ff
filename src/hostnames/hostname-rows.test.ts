import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import { dayMs, defaultBounds, type Status } from "../certificates/expiry.ts";
import { type HostnameChoice, hostnameRows } from "./hostname-rows.ts";

const now = 1_000 * dayMs;
const inDays = (days: number) => now + days * dayMs;
const all: HostnameChoice = { statuses: [], range: null, uncovering: false };

const list = [
  makeCertificate({ expires: inDays(-1), hostnames: ["gone", "renewed"] }),
  makeCertificate({ expires: inDays(3), hostnames: ["critical", "rotating"] }),
  makeCertificate({ expires: inDays(40), hostnames: ["renewed", "half-known"] }),
  makeCertificate({ expires: inDays(400), hostnames: ["valid", "rotating"] }),
  makeCertificate({ expires: null, hostnames: ["unknown", "half-known"] }),
];
const coverage = coverCertificates(list);

function kept(choice: Partial<HostnameChoice>): readonly string[] {
  const numbers = [...coverage.hostnames.keys()];
  const choices = { ...all, ...choice };
  return hostnameRows(coverage, list, numbers, choices, now, defaultBounds).map(
    (number) => coverage.hostnames[number] ?? "",
  );
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
  expect(kept({ range: { from: null, to: now } })).toEqual(["gone"]);
});

test("hostnames that an expiry leaves uncovered have one certificate left and no overlap", () => {
  expect(kept({ uncovering: true })).toEqual(["renewed", "critical", "half-known", "valid"]);
});

test("all choices hold at once", () => {
  const range = { from: inDays(100), to: null };
  expect(kept({ statuses: ["valid"], range, uncovering: true })).toEqual(["valid"]);
});

test("what is kept is in the order of what came in", () => {
  const order = hostnameRows(coverage, list, [5, 0, 2], all, now, defaultBounds);
  expect(order).toEqual([5, 0, 2]);
});

test("a hostname has one certificate left exactly when no other with a known date is ahead", () => {
  fc.assert(
    fc.property(certificateLists, fc.integer({ min: 0, max: 7 }), (certificates, moment) => {
      const covered = coverCertificates(certificates);
      const numbers = [...covered.hostnames.keys()];
      const expected = numbers.filter((number) => {
        const ahead = covered
          .certificatesOf(number)
          .filter((row) => (certificates[row]?.expires ?? 0) > moment);
        return ahead.length === 1;
      });
      const choice = { ...all, uncovering: true };
      expect(
        hostnameRows(covered, certificates, numbers, choice, moment, defaultBounds),
      ).toEqual(expected);
    }),
  );
});
