import * as v from "valibot";
import { isScopeId } from "../cloudflare/paths.ts";

const dayMs = 24 * 60 * 60_000;

/** What is kept at most: lists that were used lately, none too old, and not too much in all. */
export const copyBounds = { ageMs: 30 * dayMs, lists: 50, certificates: 200_000 } as const;

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const copyEntry = v.strictObject({
  /** Which credential and upstream the list was read with. */
  key: v.pipe(v.string(), v.regex(/^(sample|[0-9a-f]{16})$/)),
  kind: v.picklist(["account", "zone"]),
  id: v.pipe(v.string(), v.check(isScopeId)),
  /** When the list was read, epoch ms by the server's clock. */
  readAt: time,
  /** When it was last written or shown, likewise. */
  usedAt: time,
  certificates: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  revision: v.string(),
});

/** Where the index stands in the database, beside the lists. */
export const storeName = "copies";
export const indexName = "index";

/** Grows with each change of what an index or a list looks like. */
const formVersion = 3;

/** What is kept on the device, without the lists themselves. */
export const copyIndex = v.strictObject({
  version: v.literal(formVersion),
  /** Tells one forgetting from another: pages that were opened before it write nothing more. */
  forgottenAt: time,
  entries: v.pipe(v.array(copyEntry), v.maxLength(10 * copyBounds.lists)),
});

export type CopyEntry = v.InferOutput<typeof copyEntry>;
export type CopyIndex = v.InferOutput<typeof copyIndex>;
export type CopyPlace = Pick<CopyEntry, "key" | "kind" | "id">;

let foundAt: number | null = null;

/**
 * Whether the copy was forgotten, if ever, before this page first asked here, and not since. No
 * clock says so: by one that was ahead then, all pages are opened before until that time comes.
 */
export function isAsFound(forgottenAt: number): boolean {
  foundAt ??= forgottenAt;
  // Without an index, nothing tells of a forgetting.
  return forgottenAt === foundAt || forgottenAt === emptyIndex.forgottenAt;
}

export const emptyIndex: CopyIndex = { version: formVersion, forgottenAt: 0, entries: [] };

export function isSamePlace(one: CopyPlace, other: CopyPlace): boolean {
  return one.key === other.key && one.kind === other.kind && one.id === other.id;
}

/** The entries that may stay: the least recently used go first. */
export function boundEntries(entries: readonly CopyEntry[], now: number): CopyEntry[] {
  let certificates = 0;
  return entries
    .filter(({ readAt }) => now - readAt < copyBounds.ageMs && readAt - now < dayMs)
    .sort((one, other) => other.usedAt - one.usedAt)
    .slice(0, copyBounds.lists)
    .filter((entry) => {
      certificates += entry.certificates;
      return certificates <= copyBounds.certificates;
    });
}
