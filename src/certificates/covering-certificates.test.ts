import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import { coverCertificates } from "./coverage.ts";
import { coveringCertificates, rowsCovering } from "./covering-certificates.ts";

const list = [
  makeCertificate({ name: "unknown", expires: null, hostnames: ["pay.example"] }),
  makeCertificate({ name: "short", expires: 100, hostnames: ["PAY.example."] }),
  makeCertificate({ name: "wide", expires: 300, hostnames: ["*.example"] }),
  makeCertificate({ name: "both", expires: 200, hostnames: ["*.example", "pay.example"] }),
  makeCertificate({ name: "other", expires: 900, hostnames: ["a.pay.example", "example"] }),
];
const coverage = coverCertificates(list);

function covering(hostname: string): readonly string[] {
  const number = coverage.hostnames().indexOf(hostname);
  return coveringCertificates(coverage, list, number).map(
    ({ row, certificate, isByWildcard }) =>
      `${row} ${certificate.name}${isByWildcard ? " by a wildcard" : ""}`,
  );
}

test("the longest comes first, one of an unknown date last, and wildcards are told apart", () => {
  expect(covering("pay.example")).toEqual([
    "2 wide by a wildcard",
    "3 both",
    "1 short",
    "0 unknown",
  ]);
});

test("a wildcard covers one label: neither the domain itself nor what lies deeper", () => {
  expect(covering("*.example")).toEqual(["2 wide", "3 both"]);
  expect(covering("example")).toEqual(["4 other"]);
  expect(covering("a.pay.example")).toEqual(["4 other"]);
});

test("the certificates that cover any of some hostnames, each where it is first met", () => {
  const numbers = ["a.pay.example", "pay.example"].map((hostname) =>
    coverage.hostnames().indexOf(hostname),
  );
  const rows = rowsCovering(coverage, numbers);
  expect(rows[0]).toBe(4);
  expect(rows.toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(rowsCovering(coverage, [])).toEqual([]);
});

test("of those that last as long, the name decides, and one without a name is last", () => {
  const same = (name: string | null, key: string) =>
    makeCertificate({ key, name, expires: 100, hostnames: ["a.example"] });
  const alike = [same("Zulu root", "1"), same(null, "2"), same("Alpha root", "3")];
  const names = coveringCertificates(coverCertificates(alike), alike, 0).map(
    ({ certificate }) => certificate.name,
  );
  expect(names).toEqual(["Alpha root", "Zulu root", null]);
});
