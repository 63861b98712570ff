import * as z from "zod/mini";
import { isScopeId } from "../cloudflare/paths.ts";

const dayMs = 24 * 60 * 60_000;

/** What is kept at most: lists that were used lately, none too old, and not too much in all. */
export const copyBounds = { ageMs: 30 * dayMs, lists: 50, certificates: 200_000 } as const;

const time = z.int().check(z.nonnegative());

const copyEntry = z.strictObject({
  /** Which credential and upstream the list was read with. */
  key: z.string().check(z.regex(/^(sample|[0-9a-f]{16})$/)),
  kind: z.enum(["account", "zone"]),
  id: z.string().check(z.refine(isScopeId)),
  /** When the list was read, epoch ms by the server's clock. */
  readAt: time,
  /** When it was last written or shown, likewise. */
  usedAt: time,
  certificates: z.int().check(z.nonnegative()),
  revision: z.string(),
});

/** What is kept on the device, without the lists themselves. */
export const copyIndex = z.strictObject({
  version: z.literal(1),
  /** Pages that were opened before write nothing more, epoch ms by this device's clock. */
  forgottenAt: time,
  entries: z.array(copyEntry).check(z.maxLength(10 * copyBounds.lists)),
});

export type CopyEntry = z.infer<typeof copyEntry>;
export type CopyIndex = z.infer<typeof copyIndex>;
export type CopyPlace = Pick<CopyEntry, "key" | "kind" | "id">;

export const emptyIndex: CopyIndex = { version: 1, forgottenAt: 0, entries: [] };

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
