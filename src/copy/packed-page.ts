import { type Certificate, keyWithoutId, placeInList } from "../certificates/certificate.ts";
import { cutText, joinRows, linesOf } from "../certificates/hostname-lines.ts";
import type { ResultInfo } from "../cloudflare/envelope.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { WireCertificate } from "../cloudflare/schema.ts";
import type { Page } from "../queries/page-query.ts";

/**
 * A page in few large pieces: a browser reads them from its storage in half the time that it
 * takes for as many records.
 */
export interface PackedPage {
  /** Of each row the id, the name and the fingerprint, null where there is none. */
  readonly texts: readonly (string | null)[];
  /** The hostnames of all rows, each between two line feeds. */
  readonly hostnames: string;
  /** By row, where its hostnames end in that text. */
  readonly ends: Int32Array;
  /** Of each row when it expires, was uploaded and updated, epoch ms; NaN is unknown. */
  readonly times: Float64Array;
  /** The few rows of which more must be kept, with their numbers. */
  readonly odd: readonly (readonly [number, Partial<WireCertificate>])[];
  /** The still fewer rows with a line feed in a hostname, with their numbers and hostnames. */
  readonly apart: readonly (readonly [number, readonly string[]])[];
  readonly info: ResultInfo | null;
}

export const textsPerRow = 3;
export const timesPerRow = 3;

export function packPage({ rows, info }: Page<Certificate>): PackedPage {
  const lines = rows.map(({ hostnames }) => linesOf(hostnames));
  const { text, ends } = joinRows(lines);
  const odd: [number, Partial<WireCertificate>][] = [];
  const apart: [number, readonly string[]][] = [];
  for (const [row, { asWritten, hostnames }] of rows.entries()) {
    if (asWritten !== undefined) odd.push([row, asWritten]);
    if (lines[row] === null) apart.push([row, [...hostnames]]);
  }
  return {
    texts: rows.flatMap(({ id, name, fingerprint }) => [id, name, fingerprint]),
    hostnames: text,
    ends: Int32Array.from(ends),
    times: packTimes(rows),
    odd,
    apart,
    info,
  };
}

function packTimes(rows: readonly Certificate[]): Float64Array {
  return Float64Array.from(
    rows.flatMap(({ expires, uploaded, updated }) =>
      [expires, uploaded, updated].map((time) => time ?? Number.NaN),
    ),
  );
}

/** The page as the same answer would have brought it from the API. */
export function unpackPage(page: PackedPage, scope: Scope, number: number): Page<Certificate> {
  const { texts, ends, times, info } = page;
  const odd = new Map(page.odd);
  const apart = new Map(page.apart);
  const scopes = [scope];
  const rows = cutText(page.hostnames, ends).map((hostnames, row): Certificate => {
    const id = texts[textsPerRow * row] ?? null;
    const certificate: Certificate = {
      key: id ?? keyWithoutId(scope, placeInList(number, row + 1)),
      id,
      name: texts[textsPerRow * row + 1] ?? null,
      hostnames: apart.get(row) ?? hostnames,
      fingerprint: texts[textsPerRow * row + 2] ?? null,
      expires: timeOf(times[timesPerRow * row]),
      uploaded: timeOf(times[timesPerRow * row + 1]),
      updated: timeOf(times[timesPerRow * row + 2]),
      scopes,
    };
    const asWritten = odd.get(row);
    return asWritten === undefined ? certificate : { ...certificate, asWritten };
  });
  return { rows, info };
}

function timeOf(time: number | undefined): number | null {
  return time === undefined || Number.isNaN(time) ? null : time;
}
