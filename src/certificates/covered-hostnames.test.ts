import fc from "fast-check";
import { expect, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { coverCertificates } from "./coverage.ts";
import { coveredHostnames } from "./covered-hostnames.ts";

function root(key: string, expires: number | null, ...hostnames: string[]): Certificate {
  return {
    key,
    id: key,
    name: key,
    hostnames,
    fingerprint: null,
    expires,
    uploaded: null,
    updated: null,
    scopes: [{ kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" }],
  };
}

function describe(row: number, certificates: readonly Certificate[]) {
  return coveredHostnames(row, certificates, coverCertificates(certificates)).map(
    ({ staying, ...rest }) => ({ ...rest, staying: staying.map(({ key }) => key) }),
  );
}

test("the roots that stay longer are named, longest first, wildcards among them", () => {
  const list = [
    root("this", 20, "b.example.com", "a.example.com", "alone.example.org"),
    root("shorter", 10, "a.example.com"),
    root("as long", 20, "a.example.com"),
    root("longer", 30, "A.example.com"),
    root("longest", 40, "*.example.com"),
  ];
  const known = { isDateUnknownElsewhere: false };
  expect(describe(0, list)).toEqual([
    { ...known, hostname: "b.example.com", until: 40, staying: ["longest"] },
    { ...known, hostname: "a.example.com", until: 40, staying: ["longest", "longer"] },
    { ...known, hostname: "alone.example.org", until: 20, staying: [] },
  ]);
});

test("another root without a date is told of, and does not count as one that stays", () => {
  const list = [root("this", 20, "a.example.com"), root("odd", null, "a.example.com")];
  expect(describe(0, list)).toEqual([
    { hostname: "a.example.com", until: 20, staying: [], isDateUnknownElsewhere: true },
  ]);
});

test("of a certificate without a date, every other one stays that has one", () => {
  const list = [
    root("this", null, "a.example.com", "b.example.com"),
    root("other", -5, "a.example.com"),
  ];
  expect(describe(0, list)).toEqual([
    { hostname: "a.example.com", until: -5, staying: ["other"], isDateUnknownElsewhere: false },
    { hostname: "b.example.com", until: null, staying: [], isDateUnknownElsewhere: false },
  ]);
});

test("a hostname has a root that stays exactly when it is covered for longer", () => {
  const hostname = fc.constantFrom("a.example.com", "b.example.com", "*.example.com", "x.org");
  const entry = fc.record({
    expires: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    hostnames: fc.uniqueArray(hostname),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const list = entries.map(({ expires, hostnames }, row) =>
        root(`${row}`, expires, ...hostnames),
      );
      const coverage = coverCertificates(list);
      for (const [row, { expires, hostnames }] of list.entries()) {
        const covered = coveredHostnames(row, list, coverage);
        expect(covered.map((entry) => entry.hostname)).toEqual(hostnames);
        const left = covered.filter(({ staying }) => staying.length === 0).length;
        if (expires !== null) expect(left).toBe(coverage.leaves[row]);
      }
    }),
  );
});
