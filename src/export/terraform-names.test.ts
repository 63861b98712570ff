import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileRows, rowWith } from "./hostile-rows.ts";
import { terraformNames } from "./terraform-names.ts";

const certificateOf = (name: string | null, id = "f174e90a-fafe-4643") =>
  rowWith({ name, id }).certificate;

test.each([
  ["Payments partners 2023", "payments_partners_2023"],
  ["München plant", "munchen_plant"],
  ["  --Vendor: Halden AG--  ", "vendor_halden_ag"],
  ["2028 root", "certificate_2028_root"],
  ["大阪倉庫ルート", "certificate_f174e90a"],
  ["---", "certificate_f174e90a"],
  [null, "certificate_f174e90a"],
  ["a".repeat(5_000), "a".repeat(64)],
])("%s becomes %s", (name, expected) => {
  expect(terraformNames([certificateOf(name)])).toEqual([expected]);
});

test("names that would be the same are told apart by the ids, in any order", () => {
  const one = certificateOf("München plant", "aaaaaaaa-1");
  const other = certificateOf("Munchen, plant", "bbbbbbbb-1");
  const names = ["munchen_plant_aaaaaaaa", "munchen_plant_bbbbbbbb"];
  expect(terraformNames([one, other])).toEqual(names);
  expect(terraformNames([other, one])).toEqual([...names].reverse());
});

test("ids that begin alike are numbered, and a number is nobody's own name", () => {
  const certificates = [
    certificateOf("root", "00000000-1"),
    certificateOf("root", "00000000-2"),
    certificateOf("root 00000000 2", "00000000-3"),
    certificateOf("root", "00000000-4"),
  ];
  expect(terraformNames(certificates)).toEqual([
    "root_00000000",
    "root_00000000_3",
    "root_00000000_2",
    "root_00000000_4",
  ]);
});

test("names are identifiers, each used once", () => {
  fc.assert(
    fc.property(hostileRows, (rows) => {
      const names = terraformNames(rows.map(({ certificate }) => certificate));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
    }),
  );
});

test("50,000 certificates of one name take no longer than their number", () => {
  const certificates = Array.from({ length: 50_000 }, (_, index) =>
    certificateOf("root", `00000000-${index}`),
  );
  const start = performance.now();
  expect(new Set(terraformNames(certificates)).size).toBe(certificates.length);
  expect(performance.now() - start).toBeLessThan(5_000);
});
