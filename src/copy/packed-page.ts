import { type Certificate, keyWithoutId, placeInList } from "../certificates/certificate.ts";
import type { ResultInfo } from "../cloudflare/envelope.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { WireCertificate } from "../cloudflare/schema.ts";
import type { Page } from "../queries/page-query.ts";

/**
 * A page in few large pieces: a browser reads them from its storage in half the time that it
 * takes for as many records.
 */
export interface PackedPage {
  /** Of each row the id, the name and the fingerprint, null where there is none; its hostnames. */
  readonly texts: readonly (string | null)[];
  /** By row, how many hostnames it has. */
  readonly hostnames: Int32Array;
  /** Of each row when it expires, was uploaded and updated, epoch ms; NaN is unknown. */
  readonly times: Float64Array;
  /** The few rows of which more must be kept, with their numbers. */
  readonly odd: readonly (readonly [number, Partial<WireCertificate>])[];
  readonly info: ResultInfo | null;
}

export const textsPerRow = 3;
export const timesPerRow = 3;

export function packPage({ rows, info }: Page<Certificate>): PackedPage {
  const texts: (string | null)[] = [];
  const hostnames = new Int32Array(rows.length);
  const times = new Float64Array(timesPerRow * rows.length);
  const odd: [number, Partial<WireCertificate>][] = [];
  for (const [row, certificate] of rows.entries()) {
    texts.push(certificate.id, certificate.name, certificate.fingerprint);
    for (const hostname of certificate.hostnames) texts.push(hostname);
    hostnames[row] = certificate.hostnames.length;
    const { expires, uploaded, updated } = certificate;
    times.set(
      [expires, uploaded, updated].map((time) => time ?? Number.NaN),
      timesPerRow * row,
    );
    if (certificate.asWritten !== undefined) odd.push([row, certificate.asWritten]);
  }
  return { texts, hostnames, times, odd, info };
}

/** The page as the same answer would have brought it from the API. */
export function unpackPage(page: PackedPage, scope: Scope, number: number): Page<Certificate> {
  const { texts, hostnames, times, info } = page;
  const odd = new Map(page.odd);
  const scopes = [scope];
  let at = 0;
  const rows = Array.from(hostnames, (own, row): Certificate => {
    const id = texts[at] ?? null;
    const first = at + textsPerRow;
    const certificate: Certificate = {
      key: id ?? keyWithoutId(scope, placeInList(number, row + 1)),
      id,
      name: texts[at + 1] ?? null,
      hostnames: texts.slice(first, first + own) as string[],
      fingerprint: texts[at + 2] ?? null,
      expires: timeOf(times[timesPerRow * row]),
      uploaded: timeOf(times[timesPerRow * row + 1]),
      updated: timeOf(times[timesPerRow * row + 2]),
      scopes,
    };
    at = first + own;
    const more = odd.get(row);
    return more === undefined ? certificate : { ...certificate, asWritten: more };
  });
  return { rows, info };
}

function timeOf(time: number | undefined): number | null {
  return time === undefined || Number.isNaN(time) ? null : time;
}
