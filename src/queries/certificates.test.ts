import { expect, test } from "vitest";
import { certificatesFromWire } from "../certificates/certificate.ts";
import { unknownCertificate } from "../cloudflare/schema.ts";
import { certificatesPageQuery } from "./certificates.ts";
import type { Page } from "./page-query.ts";

const scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;

function pageOf(hostname: string, total = 1) {
  const wire = { ...unknownCertificate, id: "a", associated_hostnames: [hostname] };
  const info = { page: 1, per_page: 50, count: 1, total_count: total, total_pages: 1 };
  return { rows: certificatesFromWire([wire], scope, 1), info };
}

/** What the client keeps when it had a page and reads it once more. */
function kept(former: Page<unknown> | undefined, next: Page<unknown>) {
  const { structuralSharing } = certificatesPageQuery(scope, 1);
  if (typeof structuralSharing !== "function") throw new Error("Nothing is shared.");
  return structuralSharing(former, next);
}

test("a page that says what it said before stays the page that it was", () => {
  const [page, again] = [pageOf("a.example"), pageOf("a.example")];
  expect(kept(page, again)).toBe(page);
  expect(kept(undefined, page)).toBe(page);
});

test.each([
  ["another hostname", pageOf("b.example")],
  ["another count", pageOf("a.example", 2)],
  ["no rows", { rows: [], info: null }],
])("a page with %s is another page", (_, other) => {
  expect(kept(pageOf("a.example"), other)).toBe(other);
});
