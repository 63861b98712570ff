import type { Certificate } from "../certificates/certificate.ts";
import type { Page } from "./page-query.ts";

/**
 * The certificates of all pages, each once. When the list shifts while it is read, one can come
 * on two pages: the record that was updated last is kept.
 */
export function mergePages(
  pages: readonly (Page<Certificate> | undefined)[],
): readonly Certificate[] {
  const byKey = new Map<string, Certificate>();
  for (const page of pages) {
    for (const certificate of page?.rows ?? []) {
      const known = byKey.get(certificate.key);
      if (known === undefined || (certificate.updated ?? 0) > (known.updated ?? 0)) {
        byKey.set(certificate.key, certificate);
      }
    }
  }
  return [...byKey.values()];
}
