import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import type { Certificate } from "./certificate.ts";
import { type ColumnId, columnIds, rankColumns } from "./column-ranks.ts";
import { coverCertificates } from "./coverage.ts";
import { type SortRule, sortCertificates } from "./sort-certificates.ts";

function certificate(part: Partial<Certificate>): Certificate {
  return makeCertificate({ key: "k", id: null, ...part });
}

function keysBy(certificates: readonly Certificate[], ...rules: readonly string[]): string[] {
  const parsed = rules.map((rule): SortRule => {
    const isDescending = rule.startsWith("-");
    return { column: rule.replace(/^-/, "") as ColumnId, isDescending };
  });
  const order = sortCertificates(
    rankColumns(certificates, coverCertificates(certificates).leaves).of,
    parsed,
    () => true,
  );
  return order.map((row) => certificates[row]?.key ?? "");
}

const list = [
  certificate({ key: "late", name: "Root 10", expires: 300, hostnames: ["b.example"] }),
  certificate({ key: "unknown", name: "root 9", expires: null, hostnames: ["a.example"] }),
  certificate({ key: "soon", name: null, expires: 100, hostnames: [] }),
  certificate({ key: "middle", name: "Root 9", expires: 200, hostnames: ["b.example"] }),
];

test.each([
  [["expires"], ["soon", "middle", "late", "unknown"]],
  [["-expires"], ["late", "middle", "soon", "unknown"]],
  [["name"], ["unknown", "middle", "late", "soon"]],
  [["-name"], ["late", "middle", "unknown", "soon"]],
  [["hostnames"], ["unknown", "middle", "late", "soon"]],
  [["-hostnames"], ["middle", "late", "unknown", "soon"]],
  [
    ["hostnames", "-expires"],
    ["unknown", "late", "middle", "soon"],
  ],
  [
    ["-hostnames", "expires"],
    ["middle", "late", "unknown", "soon"],
  ],
  [["status"], ["soon", "middle", "late", "unknown"]],
])("sorted by %s: %s", (rules, keys) => {
  expect(keysBy(list, ...rules)).toEqual(keys);
});

test("numbers within names count as numbers", () => {
  const names = ["root 10", "root 9", "root 100"].map((name) =>
    certificate({ key: name, name }),
  );
  expect(keysBy(names, "name")).toEqual(["root 9", "root 10", "root 100"]);
});

test("fingerprints sort by their digits, in whatever form they come", () => {
  const forms = [
    certificate({ key: "b", fingerprint: "MD5 Fingerprint=BB:00" }),
    certificate({ key: "a", fingerprint: "aa00" }),
    certificate({ key: "55", fingerprint: "55:00" }),
    certificate({ key: "9c", fingerprint: "9C:00" }),
    certificate({ key: "2e", fingerprint: "2E:11" }),
    certificate({ key: "100", fingerprint: "10:00" }),
  ];
  expect(keysBy(forms, "fingerprint")).toEqual(["100", "2e", "55", "9c", "a", "b"]);
});

test("only the rows that are shown come back", () => {
  const order = sortCertificates(
    rankColumns(list, new Int32Array(list.length)).of,
    [],
    (row) => row !== 1,
  );
  expect(order.map((row) => list[row]?.key)).toEqual(["soon", "middle", "late"]);
});

const arbitraryList = fc.array(
  fc.record({
    expires: fc.option(fc.integer({ min: 0, max: 5 })),
    uploaded: fc.option(fc.integer({ min: 0, max: 5 })),
    name: fc.option(fc.constantFrom("a", "B", "c 2", "c 10")),
  }),
  { maxLength: 30 },
);
const arbitraryRules = fc.uniqueArray(fc.constantFrom(...columnIds), { maxLength: 3 });

test("any list in any page order comes out in one order, unknown last both ways", () => {
  fc.assert(
    fc.property(arbitraryList, arbitraryRules, fc.boolean(), (parts, columns, isDescending) => {
      const certificates = parts.map((part, index) =>
        certificate({ key: `${index}`, ...part }),
      );
      const rules = columns.map((column) => `${isDescending ? "-" : ""}${column}`);
      const sorted = keysBy(certificates, ...rules);
      expect(keysBy([...certificates].reverse(), ...rules)).toEqual(sorted);
      expect([...sorted].sort()).toEqual(certificates.map(({ key }) => key).sort());
    }),
  );
});

test("a single column sorts as a naive sort by value does", () => {
  fc.assert(
    fc.property(arbitraryList, fc.boolean(), (parts, isDescending) => {
      const certificates = parts.map((part, index) =>
        certificate({ key: `${index}`, ...part }),
      );
      const values = keysBy(certificates, isDescending ? "-uploaded" : "uploaded").map(
        (key) => certificates[Number(key)]?.uploaded ?? null,
      );
      const known = values.filter((value) => value !== null);
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      expect(known).toEqual([...known].sort((a, b) => (isDescending ? b - a : a - b)));
    }),
  );
});
