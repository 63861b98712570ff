import type { Certificate } from "./certificate.ts";
import { fingerprintKey } from "./fingerprint.ts";
import { createFirstRows } from "./first-rows.ts";
import { foldName } from "./fold-name.ts";

/** What a person may want to tidy up; each is a filter like the others. */
export const hints = [
  "no-hostnames",
  "same-fingerprint",
  "same-name",
  "expired-attached",
] as const;

export type Hint = (typeof hints)[number];

/**
 * How many certificates an account may hold, unless Cloudflare raised that.
 * @see https://developers.cloudflare.com/cloudflare-one/account-limits/
 */
export const defaultSlots = 50;

/** By hint and row: 1 where it holds. What expires changes with time, so `now` is a parameter. */
export type HintedRows = Readonly<Record<Hint, Uint8Array>>;

/** The hints that time does not change; to find these takes the longest. */
export type DoubledRows = Pick<HintedRows, "same-fingerprint" | "same-name">;

/** With pauses, none of them more than a few milliseconds after the other. */
export function* findDoubled(
  certificates: readonly Certificate[],
): Generator<void, DoubledRows> {
  return {
    "same-fingerprint": yield* sharedValues(certificates, fingerprintValue),
    "same-name": yield* sharedValues(
      certificates,
      ({ name }) => (name && foldName(name)) || null,
    ),
  };
}

/** Finds the certificates without hostnames, doubled ones, and expired ones with hostnames. */
export function findHints(
  certificates: readonly Certificate[],
  now: number,
  doubled: DoubledRows,
): HintedRows {
  const bare = new Uint8Array(certificates.length);
  const attached = new Uint8Array(certificates.length);
  for (let row = 0; row < certificates.length; row++) {
    const { hostnames = [], expires = null } = certificates[row] ?? {};
    if (hostnames.length === 0) bare[row] = 1;
    else if (expires !== null && expires <= now) attached[row] = 1;
  }
  return { "no-hostnames": bare, ...doubled, "expired-attached": attached };
}

function fingerprintValue({ fingerprint }: Certificate): string | null {
  return fingerprint === null ? null : fingerprintKey(fingerprint);
}

const rowsAStep = 2_048;

/** Marks the rows whose value another row has too; no value is shared by none. */
function* sharedValues(
  certificates: readonly Certificate[],
  readValue: (certificate: Certificate) => string | null,
): Generator<void, Uint8Array> {
  const marks = new Uint8Array(certificates.length);
  const firstWith = createFirstRows();
  for (let row = 0; row < certificates.length; row++) {
    if (row % rowsAStep === rowsAStep - 1) yield;
    const certificate = certificates[row];
    const value = certificate === undefined ? null : readValue(certificate);
    if (value === null) continue;
    const first = firstWith(row, value);
    if (first === row) continue;
    marks[first] = 1;
    marks[row] = 1;
  }
  return marks;
}
