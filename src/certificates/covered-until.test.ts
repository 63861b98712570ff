import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import { coverCertificates } from "./coverage.ts";
import { coveredUntil } from "./covered-until.ts";

test("until its last root expires; null where no root has a known date, or there is no such name", () => {
  const root = (expires: number | null, ...hostnames: string[]) =>
    makeCertificate({ key: "k", id: null, expires, hostnames });
  const coverage = coverCertificates([
    root(100, "a.example"),
    root(200, "a.example"),
    root(null, "a.example", "b.example"),
  ]);
  expect([0, 1, 2].map((hostname) => coveredUntil(coverage, hostname))).toEqual([
    200,
    null,
    null,
  ]);
});
