import * as v from "valibot";
import { type Certificate, certificateFromWire } from "../certificates/certificate.ts";
import { wireRecord } from "../certificates/wire-record.ts";
import { maxPage, type Scope } from "../cloudflare/paths.ts";
import type { Page } from "../queries/page-query.ts";

const text = v.nullable(v.string());
const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** Stricter than the API's own schema: what was written here has exactly this form. */
const copiedCertificate = v.strictObject({
  id: text,
  name: text,
  associated_hostnames: v.nullable(v.array(v.string())),
  fingerprint: text,
  expires_on: text,
  created_at: text,
  updated_at: text,
});

const copiedPage = v.strictObject({
  rows: v.array(copiedCertificate),
  info: v.nullable(
    v.strictObject({
      page: count,
      per_page: count,
      count: count,
      total_count: count,
      total_pages: count,
    }),
  ),
});

/** A complete list as it is kept on the device: the records of the API, page by page. */
export const copiedList = v.strictObject({
  /** Ties the list to its entry in the index: a half-written copy has another one. */
  revision: v.string(),
  pages: v.pipe(v.array(copiedPage), v.minLength(1), v.maxLength(maxPage)),
});

export type CopiedList = v.InferOutput<typeof copiedList>;

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
