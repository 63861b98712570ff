import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { about, hostileAbout, hostileRows, partial, rowWith } from "./hostile-rows.ts";
import { isImportable } from "./importable.ts";
import { terraformImport, writeTerraform } from "./terraform.ts";

function terraform(rows: readonly ExportRow[], said: ExportAbout = about): string {
  return [...writeTerraform(rows, said)].join("");
}

const block =
  /^import \{\n {2}to = cloudflare_zero_trust_access_mtls_certificate\.([a-z_][a-z0-9_]*)\n {2}id = "((?:account|zone)s\/[0-9a-f]{32}\/[\w-]+)"\n\}$/gm;

test("two certificates of one name, copied one after the other, have addresses of their own", () => {
  const [one, other] = ["f174e90a-fafe", "63b92c05-8635"].map((id) =>
    terraformImport(rowWith({ id }).certificate),
  );
  expect(one).toContain(
    "to = cloudflare_zero_trust_access_mtls_certificate.payments_f174e90a\n",
  );
  expect(other).toContain(
    "to = cloudflare_zero_trust_access_mtls_certificate.payments_63b92c05\n",
  );
});

test("a certificate of an account is imported by the ids of both", () => {
  expect(terraformImport(rowWith({ name: "Payments partners (2023)" }).certificate)).toBe(
    `# Payments partners (2023)
import {
  to = cloudflare_zero_trust_access_mtls_certificate.payments_partners_2023_f174e90a
  id = "accounts/023e105f4ecef8ad9ca31a8372d0c353/f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
}
`,
  );
});

test("one of a zone by the zone's", () => {
  const scope = { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" } as const;
  expect(terraformImport(rowWith({ scopes: [scope] }).certificate)).toContain(
    'id = "zones/5d8b1c0e9f3a47268e1b6f0d2c94a7e3/f174e90a-',
  );
});

test("the file is comments and import blocks and nothing else, whatever the names", () => {
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const text = terraform(rows, said);
      const blocks = [...text.matchAll(block)];
      expect(blocks).toHaveLength(
        rows.filter(({ certificate }) => isImportable(certificate)).length,
      );
      const names = blocks.map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
      const rest = text.replace(block, "").split("\n");
      for (const line of rest) expect(line).toMatch(/^(?:#(?: .*)?)?$/);
      expect(text).not.toMatch(/[^\S\n]$/m);
      expect(text).not.toMatch(/\r|\u2028|\u2029|\u0085/);
    }),
  );
});

test("the import blocks of some certificates say which", () => {
  const text = terraform([rowWith({ id: "a" })], { ...about, filter: "pay\nimport {" });
  expect(text.split("\n")[1]).toMatch(/^# filter pay.*import \{$/);
});

test("a certificate whose id cannot be written is left out, and a comment says so", () => {
  const ids = [null, 'x"%{y}', "../../user", "a b", "f174e90a"];
  const text = terraform(
    ids.map((id) => rowWith({ id })),
    partial,
  );
  expect([...text.matchAll(block)].map(([, , id]) => id)).toEqual([
    "accounts/023e105f4ecef8ad9ca31a8372d0c353/f174e90a",
  ]);
  expect(text).toContain("# 4 certificates without an id that can be written left out\n");
  expect(text).toContain("# partial: 9,900 of 10,000 certificates loaded\n");
});
