import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import { type Coverage, coverCertificates } from "./coverage.ts";
import { finish } from "./finish.ts";
import { createCoverageKeeper } from "./keep-coverage.ts";

test("whatever lists follow each other, each gets its own coverage", () => {
  fc.assert(
    fc.property(certificateLists, certificateLists, fc.nat(12), (one, other, cut) => {
      const keeper = createCoverageKeeper();
      for (const list of [one.slice(0, cut), one, other, [...one, ...other], one]) {
        const { certificates, coverage } = finish(keeper.cover(list));
        expect(certificates).toBe(list);
        expect(plain(coverage)).toEqual(plain(coverCertificates(list)));
      }
    }),
  );
});

const many = Array.from({ length: 5_000 }, (_, row) =>
  makeCertificate({ key: `c${row}`, hostnames: [`h${row % 700}.example`], expires: row }),
);

test("a list that is covered while another one is gets its own coverage, as the other does", () => {
  const keeper = createCoverageKeeper();
  const [longer, shorter, other] = [many, many.slice(0, 3_000), many.slice(1_000)];
  const [first, second] = [keeper.cover(longer), keeper.cover(other)];
  first.next();
  second.next();
  first.next();
  expect(plain(finish(keeper.cover(shorter)).coverage)).toEqual(
    plain(coverCertificates(shorter)),
  );
  expect(plain(finish(second).coverage)).toEqual(plain(coverCertificates(other)));
  expect(plain(finish(first).coverage)).toEqual(plain(coverCertificates(longer)));
});

test("what is left is what was added, and nothing of the same list", () => {
  const keeper = createCoverageKeeper();
  const list = many.slice(0, 3_000);
  expect(keeper.left(list)).toBe(3_000);
  const covered = finish(keeper.cover(list));
  expect(keeper.left(list)).toBe(0);
  expect(keeper.left(many)).toBe(2_000);
  expect(keeper.left(many.slice(1))).toBe(4_999);
  expect(finish(keeper.cover(list))).toBe(covered);
  expect(keeper.last()).toBe(covered);
});

function plain({ hostnames, until, leaves }: Coverage) {
  return { hostnames: hostnames(), until: [...until], leaves: [...leaves] };
}
