import type { WireCertificate } from "../cloudflare/schema.ts";
import { type PackedPage, textsPerRow, timesPerRow } from "./packed-page.ts";

/** @see https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastTime = 8.64e15;

const pieces = ["texts", "hostnames", "times", "odd", "info"] as const;
const infoFields = ["page", "per_page", "count", "total_count", "total_pages"];
const oddFields: Readonly<Record<keyof WireCertificate, (value: unknown) => boolean>> = {
  id: isText,
  name: isText,
  associated_hostnames: (value) => value === null || (isTexts(value) && !value.includes(null)),
  fingerprint: isText,
  expires_on: isText,
  created_at: isText,
  updated_at: isText,
};

/**
 * Whether a page is as it was written: of that very form, with pieces of as many rows. By hand:
 * a schema would look at 700,000 texts one by one, which takes longer than all the rest.
 */
export function isPackedPage(value: unknown): value is PackedPage {
  if (!hasOnly(value, pieces)) return false;
  const { texts, hostnames, times, odd, info } = value;
  return (
    isTexts(texts) &&
    hostnames instanceof Int32Array &&
    isInRows(texts, hostnames) &&
    isTimes(times, hostnames.length) &&
    isOdd(odd, hostnames.length) &&
    (info === null || isInfo(info))
  );
}

/** An object with these fields and no others; each may be missing. */
function hasOnly<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): value is Readonly<Partial<Record<Field, unknown>>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((field) => fields.some((known) => known === field))
  );
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isTexts(value: unknown): value is readonly (string | null)[] {
  return Array.isArray(value) && value.every(isText);
}

function isInRows(texts: readonly (string | null)[], hostnames: Int32Array): boolean {
  let at = 0;
  for (const own of hostnames) {
    if (own < 0) return false;
    const end = at + textsPerRow + own;
    for (let place = at + textsPerRow; place < end; place++) {
      if (typeof texts[place] !== "string") return false;
    }
    at = end;
  }
  return at === texts.length;
}

function isTimes(times: unknown, rows: number): boolean {
  return (
    times instanceof Float64Array &&
    times.length === timesPerRow * rows &&
    times.every(
      (time) => Number.isNaN(time) || (Number.isInteger(time) && Math.abs(time) <= lastTime),
    )
  );
}

function isOdd(odd: unknown, rows: number): boolean {
  return (
    Array.isArray(odd) &&
    odd.every((entry) => Array.isArray(entry) && entry.length === 2 && isOddRow(entry, rows))
  );
}

function isOddRow([row, record]: readonly unknown[], rows: number): boolean {
  return (
    Number.isInteger(row) &&
    Number(row) >= 0 &&
    Number(row) < rows &&
    hasOnly(record, Object.keys(oddFields)) &&
    Object.entries(oddFields).every(
      ([field, isKept]) => !(field in record) || isKept(record[field]),
    )
  );
}

function isInfo(info: unknown): boolean {
  return (
    hasOnly(info, infoFields) &&
    infoFields.every((field) => {
      const value = info[field];
      return value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
    })
  );
}
