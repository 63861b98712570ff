import type { Certificate } from "../certificates/certificate.ts";
import { createFirstRows } from "../certificates/first-rows.ts";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";

/**
 * Certificates that are added page by page, each of them kept once. One that comes again, on
 * another page or in another scope, has all its scopes; of two records the one that was updated
 * last is kept. Those without an id are never taken for each other.
 */
export interface MergedCertificates {
  add(certificates: readonly Certificate[]): void;
  /** The same array until something is added. */
  list(): readonly Certificate[];
}

export function createMergedCertificates(): MergedCertificates {
  const rows: Certificate[] = [];
  const firstWith = createFirstRows();
  let listed: readonly Certificate[] | null = null;

  return {
    add(certificates) {
      listed = null;
      for (const certificate of certificates) {
        const row = firstWith(rows.length, certificate.key);
        const known = rows[row];
        rows[row] = known === undefined ? certificate : merge(known, certificate);
      }
    },
    list() {
      listed ??= rows.slice();
      return listed;
    },
  };
}

/** The certificates of all these pages, each once. */
export function mergePages(
  pages: Iterable<{ readonly rows: readonly Certificate[] }>,
): readonly Certificate[] {
  const merged = createMergedCertificates();
  for (const { rows } of pages) merged.add(rows);
  return merged.list();
}

function merge(known: Certificate, other: Certificate): Certificate {
  const newer = (other.updated ?? 0) > (known.updated ?? 0) ? other : known;
  const added = other.scopes.filter((scope) => !hasScope(known.scopes, scope));
  const scopes = added.length === 0 ? known.scopes : [...known.scopes, ...added];
  return scopes === newer.scopes ? newer : { ...newer, scopes };
}

function hasScope(scopes: readonly Scope[], scope: Scope): boolean {
  return scopes.some((one) => isSameScope(one, scope));
}
