import type { WireCertificate } from "../cloudflare/schema.ts";
import { type PackedPage, textsPerRow, timesPerRow } from "./packed-page.ts";

/** @see https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastTime = 8.64e15;

const pieces = ["texts", "hostnames", "ends", "times", "odd", "apart", "info"] as const;
const infoFields = ["page", "per_page", "count", "total_count", "total_pages"];
const oddFields: Readonly<Record<keyof WireCertificate, (value: unknown) => boolean>> = {
  id: isText,
  name: isText,
  associated_hostnames: (value) => value === null || isAllTexts(value),
  fingerprint: isText,
  expires_on: isText,
  created_at: isText,
  updated_at: isText,
};

/**
 * Whether a page is as it was written: of that very form, with pieces of as many rows. By hand:
 * a schema would look at 300,000 texts one by one, which takes longer than all the rest.
 */
export function isPackedPage(value: unknown): value is PackedPage {
  if (!hasOnly(value, pieces)) return false;
  const { texts, hostnames, ends, times, odd, apart, info } = value;
  return (
    typeof hostnames === "string" &&
    ends instanceof Int32Array &&
    isInLines(hostnames, ends) &&
    isTexts(texts, textsPerRow * ends.length) &&
    isTimes(times, ends.length) &&
    isOfRows(odd, ends.length, isRecord) &&
    isOfRows(apart, ends.length, isAllTexts) &&
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

/** So many texts, of which some may be missing. */
function isTexts(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && isArrayOf(value, isText);
}

function isAllTexts(value: unknown): boolean {
  return isArrayOf(value, (entry) => typeof entry === "string");
}

/** One by one up to the first that is not: `every` passes over holes, however many there are. */
function isArrayOf(value: unknown, isKept: (entry: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (const entry of value) if (!isKept(entry)) return false;
  return true;
}

/** Whether the lines of every row begin and end with a line feed, and nothing follows the last. */
function isInLines(text: string, ends: Int32Array): boolean {
  let from = 0;
  for (const end of ends) {
    if (end <= from || text[from] !== "\n" || text[end - 1] !== "\n") return false;
    from = end;
  }
  return from === text.length;
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

/** Pairs of the number of a row and something of it. */
function isOfRows(value: unknown, rows: number, isKept: (kept: unknown) => boolean): boolean {
  const isNumber = (row: unknown) =>
    Number.isInteger(row) && Number(row) >= 0 && Number(row) < rows;
  return isArrayOf(
    value,
    (entry) =>
      Array.isArray(entry) && entry.length === 2 && isNumber(entry[0]) && isKept(entry[1]),
  );
}

function isRecord(record: unknown): boolean {
  return (
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
