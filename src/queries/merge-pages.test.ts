import { expect, test } from "vitest";
import { type Certificate, certificateFromWire } from "../certificates/certificate.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { mergePages } from "./merge-pages.ts";
import type { Page } from "./page-query.ts";

const scope: Scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" };
const blank = {
  associated_hostnames: [],
  fingerprint: null,
  expires_on: null,
  created_at: null,
};

function page(
  ...rows: readonly { id: string | null; name?: string; updated_at?: string }[]
): Page<Certificate> {
  return {
    info: null,
    rows: rows.map((row, index) =>
      certificateFromWire(
        { ...blank, name: null, updated_at: null, ...row },
        scope,
        `row ${index}`,
      ),
    ),
  };
}

test("a certificate that moved to another page while it was read is there once", () => {
  const merged = mergePages([
    page({ id: "a" }, { id: "b" }),
    undefined,
    page({ id: "b" }, { id: "c" }),
  ]);
  expect(merged.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("of two records of one certificate, the one that was updated last is kept", () => {
  const older = { id: "a", name: "old", updated_at: "2026-01-01T00:00:00Z" };
  const newer = { id: "a", name: "new", updated_at: "2026-02-01T00:00:00Z" };
  expect(mergePages([page(older), page(newer)])[0]?.name).toBe("new");
  expect(mergePages([page(newer), page(older)])[0]?.name).toBe("new");
});

test("certificates without an id are all kept", () => {
  expect(mergePages([page({ id: null }, { id: null })])).toHaveLength(2);
});
