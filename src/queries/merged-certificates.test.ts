import { expect, test } from "vitest";
import { type Certificate, certificatesFromWire } from "../certificates/certificate.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { createMergedCertificates } from "./merged-certificates.ts";

const account: Scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" };
const zone: Scope = { kind: "zone", id: "023e105f4ecef8ad9ca31a8372d0c353" };
const blank = {
  associated_hostnames: [],
  fingerprint: "MD5 Fingerprint=2C",
  expires_on: null,
  created_at: null,
  updated_at: null,
  name: null,
};

interface Row {
  readonly id: string | null;
  readonly name?: string;
  readonly updated_at?: string;
}

function page(scope: Scope, ...rows: readonly Row[]): readonly Certificate[] {
  return certificatesFromWire(
    rows.map((row) => ({ ...blank, ...row })),
    scope,
    1,
  );
}

function merged(...pages: readonly (readonly Certificate[])[]): readonly Certificate[] {
  const merge = createMergedCertificates();
  for (const rows of pages) merge.add(rows);
  return merge.list();
}

test("a certificate that moved to another page while it was read is there once", () => {
  const list = merged(
    page(account, { id: "a" }, { id: "b" }),
    page(account, { id: "b" }, { id: "c" }),
  );
  expect(list.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(list[1]?.scopes).toEqual([account]);
});

test("a certificate that an account and a zone list is there once, with both", () => {
  const list = merged(page(account, { id: "a" }), page(zone, { id: "a" }, { id: "b" }));
  expect(list.map(({ scopes }) => scopes)).toEqual([[account, zone], [zone]]);
});

test("of two records of one certificate, the one that was updated last is kept", () => {
  const older = { id: "a", name: "old", updated_at: "2026-01-01T00:00:00Z" };
  const newer = { id: "a", name: "new", updated_at: "2026-02-01T00:00:00Z" };
  for (const [one, other] of [
    [older, newer],
    [newer, older],
  ] as const) {
    const [certificate] = merged(page(account, one), page(zone, other));
    expect(certificate?.name).toBe("new");
    expect(certificate?.scopes).toEqual([account, zone]);
  }
});

test("certificates without an id are all kept, also those of one place in two scopes", () => {
  const rows = [{ id: null }, { id: null }];
  const list = merged(page(account, ...rows), page(zone, ...rows));
  expect(new Set(list.map(({ key }) => key)).size).toBe(4);
});

test("one fingerprint under two ids is two certificates", () => {
  expect(merged(page(account, { id: "a" }, { id: "b" }))).toHaveLength(2);
});

test("the list is the same array until something is added", () => {
  const merge = createMergedCertificates();
  merge.add(page(account, { id: "a" }));
  const before = merge.list();
  expect(merge.list()).toBe(before);
  merge.add(page(account, { id: "b" }));
  expect(merge.list()).not.toBe(before);
  expect(before).toHaveLength(1);
});
