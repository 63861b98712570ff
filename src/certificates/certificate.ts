import type { Scope } from "../cloudflare/paths.ts";
import type { WireCertificate } from "../cloudflare/schema.ts";
import { type Hostnames, shareText } from "./hostname-lines.ts";
import { parseTimestamp } from "./timestamp.ts";
import { fieldsAsWritten } from "./wire-record.ts";

/** One mTLS root certificate. Times are milliseconds since the epoch; null means unknown. */
export interface Certificate {
  /** Unique, also where the API gave no id; the id where it gave one. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly hostnames: Hostnames;
  readonly fingerprint: string | null;
  /** The X.509 notAfter. */
  readonly expires: number | null;
  readonly uploaded: number | null;
  readonly updated: number | null;
  /** The scopes whose lists hold it, in the order in which they said so; never empty. */
  readonly scopes: readonly Scope[];
  /** The fields of the API's record that cannot be told from those above; most have none. */
  readonly asWritten?: Partial<WireCertificate>;
}

/**
 * The wire's records as certificates.
 * @param page on which they stand in the list of the scope
 */
export function certificatesFromWire(
  records: readonly WireCertificate[],
  scope: Scope,
  page: number,
): readonly Certificate[] {
  // In one array for all: 100,000 of them take 3 MB.
  const scopes: readonly [Scope] = [scope];
  const hostnames = shareText(
    records.map((wire) => withoutRepeats(wire.associated_hostnames ?? [])),
  );
  return records.map((wire, row): Certificate => {
    const id = wire.id || null;
    const certificate: Certificate = {
      key: id ?? keyWithoutId(scope, placeInList(page, row + 1)),
      id,
      name: wire.name || null,
      hostnames: hostnames[row] ?? [],
      fingerprint: wire.fingerprint || null,
      expires: parseTimestamp(wire.expires_on),
      uploaded: parseTimestamp(wire.created_at),
      updated: parseTimestamp(wire.updated_at),
      scopes,
    };
    const asWritten = fieldsAsWritten(wire, certificate);
    return asWritten === null ? certificate : { ...certificate, asWritten };
  });
}

/** Of a record without an id, so that such a row is never lost among its like. */
export function keyWithoutId({ kind, id }: Scope, place: string): string {
  return `no id: ${kind} ${id}, ${place}`;
}

/** Where a record stands in the list of its scope; both count from 1. */
export function placeInList(page: number, row: number): string {
  return `page ${page}, row ${row}`;
}

function withoutRepeats(hostnames: readonly string[]): readonly string[] {
  return hasRepeats(hostnames) ? [...new Set(hostnames)] : hostnames;
}

/** Looks through a few by themselves: a set for each of 100,000 lists takes ten times as long. */
function hasRepeats(texts: readonly string[]): boolean {
  if (texts.length > 12) return new Set(texts).size < texts.length;
  for (let at = 1; at < texts.length; at++) {
    if (texts.indexOf(texts[at] ?? "") < at) return true;
  }
  return false;
}
