import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists } from "./arbitrary-certificates.ts";
import { type Coverage, coverCertificates } from "./coverage.ts";
import { createCoverageKeeper } from "./keep-coverage.ts";

test("whatever lists follow each other, each gets its own coverage", () => {
  fc.assert(
    fc.property(certificateLists, certificateLists, fc.nat(12), (one, other, cut) => {
      const cover = createCoverageKeeper();
      for (const list of [one.slice(0, cut), one, other, [...one, ...other], one]) {
        expect(plain(cover(list))).toEqual(plain(coverCertificates(list)));
      }
    }),
  );
});

test("the same list is not covered again", () => {
  const cover = createCoverageKeeper();
  const list = fc.sample(certificateLists, 1)[0] ?? [];
  expect(cover(list)).toBe(cover(list));
});

function plain({ hostnames, until, leaves }: Coverage) {
  return { hostnames, until: [...until], leaves: [...leaves] };
}
