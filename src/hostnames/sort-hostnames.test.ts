import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "../certificates/arbitrary-certificates.ts";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { rankHostnames } from "./rank-hostnames.ts";
import { sortHostnames } from "./sort-hostnames.ts";

function sorted(certificates: readonly Certificate[], ...rules: readonly string[]): string[] {
  const coverage = coverCertificates(certificates);
  const sort = rules.map((rule): SortRule => {
    const isDescending = rule.startsWith("-");
    return { column: rule.replace(/^-/, "") as ColumnId, isDescending };
  });
  const numbers = [...coverage.hostnames().keys()];
  return sortHostnames(rankHostnames(coverage, certificates), sort, numbers).map((number) =>
    coverage.hostname(number),
  );
}

const list = [
  makeCertificate({ name: "Root 10", expires: 400, hostnames: ["b", "host-10"] }),
  makeCertificate({ name: "root 9", expires: 300, hostnames: ["host-9", "b"] }),
  makeCertificate({ name: "Unknown", expires: null, hostnames: ["c"] }),
  makeCertificate({ name: null, expires: 100, hostnames: ["a"] }),
];

test.each([
  [["expires"], ["a", "host-9", "b", "host-10", "c"]],
  [["-expires"], ["b", "host-10", "host-9", "a", "c"]],
  [["status"], ["a", "host-9", "b", "host-10", "c"]],
  [["not-after"], ["a", "host-9", "b", "host-10", "c"]],
  [["hostnames"], ["a", "b", "c", "host-9", "host-10"]],
  [["-hostnames"], ["host-10", "host-9", "c", "b", "a"]],
  [["name"], ["host-9", "b", "host-10", "c", "a"]],
  [["-name"], ["c", "b", "host-10", "host-9", "a"]],
  [
    ["expires", "-hostnames"],
    ["a", "host-9", "host-10", "b", "c"],
  ],
  [["fingerprint"], ["a", "host-9", "b", "host-10", "c"]],
  [
    ["uploaded", "-hostnames"],
    ["host-10", "host-9", "c", "b", "a"],
  ],
  [[], ["a", "host-9", "b", "host-10", "c"]],
])("sorted by %s: %s", (rules, hostnames) => {
  expect(sorted(list, ...rules)).toEqual(hostnames);
});

test("only the hostnames that are asked for come back", () => {
  const coverage = coverCertificates(list);
  const order = sortHostnames(rankHostnames(coverage, list), [], [0, 4]);
  expect(order.map((number) => coverage.hostname(number))).toEqual(["a", "b"]);
});

test("any list in any page order comes out in one order, each hostname once", () => {
  const columns = fc.uniqueArray(
    fc.constantFrom("expires", "hostnames", "name", "-expires", "-hostnames", "-name"),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(certificateLists, columns, (certificates, rules) => {
      const named = certificates.map((one, row) => ({ ...one, name: `root ${row % 3}` }));
      // Two spellings of one hostname: the first that is met is the one that is shown.
      const hostnames = named.map((one) => one.hostnames.map((text) => text.toLowerCase()));
      const one = named.map((certificate, row) => {
        return { ...certificate, hostnames: (hostnames[row] ?? []).filter(isOneSpelling) };
      });
      expect(sorted([...one].reverse(), ...rules)).toEqual(sorted(one, ...rules));
      expect(sorted(one, ...rules).sort()).toEqual(
        [...coverCertificates(one).hostnames()].sort(),
      );
    }),
  );
});

function isOneSpelling(hostname: string): boolean {
  return !hostname.endsWith(".") && !hostname.startsWith("xn--");
}
