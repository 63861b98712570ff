import * as z from "zod/mini";
import { type Certificate, certificateFromWire } from "../certificates/certificate.ts";
import { wireRecord } from "../certificates/wire-record.ts";
import { maxPage, type Scope } from "../cloudflare/paths.ts";
import type { Page } from "../queries/page-query.ts";

const text = z.nullable(z.string());
const count = z.nullable(z.int().check(z.nonnegative()));

/** Stricter than the API's own schema: what was written here has exactly this form. */
const copiedCertificate = z.strictObject({
  id: text,
  name: text,
  associated_hostnames: z.nullable(z.array(z.string())),
  fingerprint: text,
  expires_on: text,
  created_at: text,
  updated_at: text,
});

const copiedPage = z.strictObject({
  rows: z.array(copiedCertificate),
  info: z.nullable(
    z.strictObject({
      page: count,
      per_page: count,
      count: count,
      total_count: count,
      total_pages: count,
    }),
  ),
});

/** A complete list as it is kept on the device: the records of the API, page by page. */
export const copiedList = z.strictObject({
  /** Ties the list to its entry in the index: a half-written copy has another one. */
  revision: z.string(),
  pages: z.array(copiedPage).check(z.minLength(1), z.maxLength(maxPage)),
});

export type CopiedList = z.infer<typeof copiedList>;

export function copyPages(pages: readonly Page<Certificate>[]): CopiedList["pages"] {
  return pages.map(({ rows, info }) => ({ rows: rows.map(wireRecord), info }));
}

/** The pages as the same answers would have brought them from the API. */
export function restorePages(list: CopiedList, scope: Scope): readonly Page<Certificate>[] {
  return list.pages.map(({ rows, info }, index) => ({
    rows: rows.map((wire, row) =>
      certificateFromWire(wire, scope, `page ${index + 1}, row ${row + 1}`),
    ),
    info,
  }));
}
