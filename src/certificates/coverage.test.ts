import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import type { Certificate } from "./certificate.ts";
import { type Coverage, coverCertificates, createCoverageBuilder } from "./coverage.ts";
import { wildcardCovers } from "./hostname.ts";
import { hostnameKey } from "./hostname-key.ts";
import { shareText } from "./hostname-lines.ts";

/** Covered until, by hostname key, as the definition says it: no index, no numbers. */
function naiveUntil(certificates: readonly Certificate[], key: string): number {
  const times = certificates.flatMap(({ hostnames, expires }) => {
    const keys = hostnames.map(hostnameKey);
    const isCovering = keys.some((other) => other === key || wildcardCovers(other, key));
    return isCovering && expires !== null ? [expires] : [];
  });
  return times.length === 0 ? Number.NaN : Math.max(...times);
}

function naiveLeaves(certificates: readonly Certificate[], row: number): number {
  const own = certificates[row]?.expires ?? null;
  if (own === null) return -1;
  const others = certificates.filter((_, other) => other !== row);
  const keys = new Set(certificates[row]?.hostnames.map(hostnameKey));
  return [...keys].filter((key) => !(naiveUntil(others, key) > own)).length;
}

test("covered until is the latest known expiry over a hostname, as the definition says", () => {
  fc.assert(
    fc.property(certificateLists, (certificates) => {
      const coverage = coverCertificates(certificates);
      const keys = new Set(certificates.flatMap((one) => one.hostnames.map(hostnameKey)));
      expect(coverage.hostnames().map(hostnameKey)).toEqual([...keys]);
      expect([...coverage.until]).toEqual(
        [...keys].map((key) => naiveUntil(certificates, key)),
      );
    }),
  );
});

test("a certificate leaves those hostnames uncovered that no other covers for longer", () => {
  fc.assert(
    fc.property(certificateLists, (certificates) => {
      const { leaves } = coverCertificates(certificates);
      expect([...leaves]).toEqual(certificates.map((_, row) => naiveLeaves(certificates, row)));
    }),
  );
});

test("a certificate knows its hostnames, and a hostname those that list it or lie over it", () => {
  fc.assert(
    fc.property(certificateLists, (certificates) => {
      const coverage = coverCertificates(certificates);
      const keys = coverage.hostnames().map(hostnameKey);
      for (const [row, { hostnames }] of certificates.entries()) {
        const numbers = [...coverage.hostnamesOf(row)];
        expect(numbers.map((number) => keys[number])).toEqual(hostnames.map(hostnameKey));
      }
      for (const [number, key] of keys.entries()) {
        const covering = certificates.flatMap(({ hostnames }, row) =>
          hostnames
            .map(hostnameKey)
            .some((other) => other === key || wildcardCovers(other, key))
            ? [row]
            : [],
        );
        const known = [...coverage.certificatesOf(number)].sort((a, b) => a - b);
        expect(known).toEqual(covering);
      }
    }),
  );
});

test("all hostnames of a certificate are covered until the first of them is not", () => {
  fc.assert(
    fc.property(certificateLists, (certificates) => {
      const coverage = coverCertificates(certificates);
      for (const [row, { hostnames }] of certificates.entries()) {
        const keys = hostnames.map(hostnameKey);
        const until = keys.map((key) => naiveUntil(certificates, key));
        const first = until.length === 0 ? Number.NaN : Math.min(...until);
        expect(coverage.allCoveredUntil(row)).toBe(first);
      }
    }),
  );
});

test("a list that comes in parts is covered as the whole list is", () => {
  fc.assert(
    fc.property(certificateLists, fc.nat(12), (certificates, cut) => {
      const builder = createCoverageBuilder();
      builder.add(certificates.slice(0, cut));
      const before = plain(builder.coverage());
      builder.add(certificates.slice(cut));
      expect(plain(builder.coverage())).toEqual(plain(coverCertificates(certificates)));
      expect(before).toEqual(plain(coverCertificates(certificates.slice(0, cut))));
    }),
  );
});

test("a page of any length keeps its plain hostnames beside one that is no ASCII", () => {
  const first = onPage([["a.example"], ["b.example"], ["c.example"]]);
  for (let length = 1; length < 200; length++) {
    const hostnames = ["bücher.example", "x".repeat(length)];
    const all = [...first, ...onPage(hostnames.map((hostname) => [hostname]))];
    expect(coverCertificates(all).hostnames().slice(3)).toEqual(hostnames);
  }
});

function onPage(rows: readonly (readonly string[])[]): readonly Certificate[] {
  return shareText(rows).map((hostnames, row) =>
    makeCertificate({ key: String(row), hostnames }),
  );
}

test("thousands of hostnames keep their numbers", () => {
  const hostnames = Array.from({ length: 20_000 }, (_, index) => `h${index}.example`);
  const coverage = coverCertificates([
    makeCertificate({ key: "one", hostnames, expires: 1 }),
    makeCertificate({ key: "two", hostnames: [...hostnames].reverse(), expires: 2 }),
  ]);
  expect(coverage.hostnames()).toEqual(hostnames);
  expect([...coverage.hostnamesOf(1)].reverse()).toEqual([...coverage.hostnamesOf(0)]);
  expect([...coverage.leaves]).toEqual([0, 20_000]);
});

const rotation = [
  makeCertificate({ key: "old", hostnames: ["pay.example", "ops.example"], expires: 10 }),
  makeCertificate({ key: "new", hostnames: ["pay.example"], expires: 20 }),
];

test("during a rotation the old root leaves only what the new one does not list", () => {
  const { until, leaves } = coverCertificates(rotation);
  expect([...until]).toEqual([20, 10]);
  expect([...leaves]).toEqual([1, 1]);
});

test("two roots that end together leave their hostname uncovered, each of them", () => {
  const twins = ["one", "two"].map((key) =>
    makeCertificate({ key, hostnames: ["a.example"], expires: 5 }),
  );
  expect([...coverCertificates(twins).leaves]).toEqual([1, 1]);
});

test("an unknown date neither covers nor uncovers", () => {
  const { until, leaves } = coverCertificates([
    makeCertificate({ key: "unknown", hostnames: ["a.example", "b.example"] }),
    makeCertificate({ key: "known", hostnames: ["a.example"], expires: 5 }),
  ]);
  expect([...until]).toEqual([5, Number.NaN]);
  expect([...leaves]).toEqual([-1, 1]);
});

test("Wildcards: *.example.com covers neither example.com nor a.b.example.com", () => {
  const { hostnames, until } = coverCertificates([
    makeCertificate({ key: "wildcard", hostnames: ["*.example.com"], expires: 9 }),
    makeCertificate({
      key: "names",
      hostnames: ["example.com", "pay.example.com", "a.b.example.com"],
      expires: 1,
    }),
  ]);
  expect(Object.fromEntries(hostnames().map((hostname, at) => [hostname, until[at]]))).toEqual({
    "*.example.com": 9,
    "example.com": 1,
    "pay.example.com": 9,
    "a.b.example.com": 1,
  });
});

test("hostnames that are properties of every object are hostnames like others", () => {
  const names = ["__proto__", "constructor", "toString"];
  const { hostnames, leaves } = coverCertificates([
    makeCertificate({ key: "odd", hostnames: names, expires: 1 }),
  ]);
  expect(hostnames()).toEqual(names);
  expect([...leaves]).toEqual([3]);
});

function plain({ hostnames, until, leaves, hostnamesOf }: Coverage) {
  const rows = Array.from(leaves, (_, row) => [...hostnamesOf(row)]);
  return { hostnames: hostnames(), until: [...until], leaves: [...leaves], rows };
}
