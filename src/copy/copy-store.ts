import { clear, createStore, del, delMany, get, set, type UseStore, update } from "idb-keyval";
import * as v from "valibot";
import { type CopiedList, copiedList } from "./copied-list.ts";
import { copyDatabase } from "./copy-database.ts";
import {
  boundEntries,
  type CopyEntry,
  type CopyIndex,
  type CopyPlace,
  copyIndex,
  emptyIndex,
  isSamePlace,
} from "./copy-index.ts";

/** A copy that is there but is not what was written: another version's, or tampered with. */
export class OddCopyError extends Error {
  override readonly name = "OddCopyError";
}

/** The lists on the device. Every call can fail, as storage can; none takes longer than 30 s. */
export interface CopyStore {
  /** @throws OddCopyError when what is there cannot be used; it is gone then. */
  read(place: CopyPlace): Promise<CopiedList | null>;
  /** Notes that a list is shown, so that others are dropped before it. */
  noteUse(place: CopyPlace, now: number): Promise<void>;
  /** What is kept, without the lists themselves. */
  entries(): Promise<readonly CopyEntry[]>;
  /** False when nothing may be kept any more. */
  write(entry: Omit<CopyEntry, "usedAt">, pages: CopiedList["pages"]): Promise<boolean>;
  /** Says that a kept list was found unchanged; false when another one is kept by now. */
  confirm(entry: Omit<CopyEntry, "usedAt">): Promise<boolean>;
  /** Deletes everything, and lets the pages that are open now write nothing more. */
  forget(): Promise<void>;
}

const indexName = "index";
const deadlineMs = 30_000;

/** @param openedAt when this page was opened, epoch ms by this device's clock */
export function openCopyStore(openedAt: number): CopyStore {
  const store = createStore(copyDatabase.name, "copies");
  return {
    async read(place) {
      const entry = find(await readIndex(store), place);
      if (entry === null) return null;
      const parsed = v.safeParse(copiedList, await inTime(get(nameOf(place), store)));
      if (parsed.success && parsed.output.revision === entry.revision) return parsed.output;
      await inTime(del(nameOf(place), store));
      await changeIndex(store, (entries) => without(entries, place));
      throw new OddCopyError("The list is not as it was written");
    },
    async noteUse(place, now) {
      await changeIndex(store, (entries) => {
        const entry = find({ entries }, place);
        return entry === null ? entries : withEntry(entries, { ...entry, usedAt: now });
      });
    },
    async entries() {
      return (await readIndex(store)).entries;
    },
    async write(entry, pages) {
      if ((await readIndex(store)).forgottenAt > openedAt) return false;
      copyDatabase.noteExists(true);
      const list: CopiedList = { revision: entry.revision, pages };
      await inTime(set(nameOf(entry), list, store));
      const used = { ...entry, usedAt: entry.readAt };
      const dropped = await changeIndex(store, (entries) =>
        boundEntries(withEntry(entries, used), entry.readAt),
      );
      await inTime(delMany(dropped.map(nameOf), store));
      return true;
    },
    async confirm(entry) {
      let isKept = false;
      await changeIndex(store, (entries) => {
        isKept = find({ entries }, entry)?.revision === entry.revision;
        return isKept ? withEntry(entries, { ...entry, usedAt: entry.readAt }) : entries;
      });
      if (isKept) copyDatabase.noteExists(true);
      return isKept;
    },
    async forget() {
      copyDatabase.noteExists(false);
      await inTime(clear(store));
      await inTime(set(indexName, { ...emptyIndex, forgottenAt: Date.now() }, store));
    },
  };
}

function nameOf({ key, kind, id }: CopyPlace): string {
  return `list ${key} ${kind} ${id}`;
}

function find({ entries }: Pick<CopyIndex, "entries">, place: CopyPlace): CopyEntry | null {
  return entries.find((entry) => isSamePlace(entry, place)) ?? null;
}

function without(entries: readonly CopyEntry[], place: CopyPlace): CopyEntry[] {
  return entries.filter((other) => !isSamePlace(other, place));
}

function withEntry(entries: readonly CopyEntry[], entry: CopyEntry): CopyEntry[] {
  return [entry, ...without(entries, entry)];
}

async function readIndex(store: UseStore): Promise<CopyIndex> {
  const stored: unknown = await inTime(get(indexName, store));
  if (stored === undefined) return emptyIndex;
  const parsed = v.safeParse(copyIndex, stored);
  if (parsed.success) return parsed.output;
  await inTime(clear(store));
  throw new OddCopyError("The index is not as it was written");
}

/** Changes the entries in one transaction; gives those that were dropped. */
async function changeIndex(
  store: UseStore,
  change: (entries: CopyEntry[]) => CopyEntry[],
): Promise<CopyEntry[]> {
  let dropped: CopyEntry[] = [];
  const changed = update(
    indexName,
    (stored: unknown) => {
      const parsed = v.safeParse(copyIndex, stored);
      const index = parsed.success ? parsed.output : emptyIndex;
      const entries = change([...index.entries]);
      dropped = index.entries.filter((entry) => find({ entries }, entry) === null);
      return { ...index, entries };
    },
    store,
  );
  await inTime(changed);
  return dropped;
}

/** A database can be blocked for ever, by a page of another version that holds it open. */
async function inTime<T>(request: Promise<T>): Promise<T> {
  // Unlike a timer, it does not run out while a device sleeps.
  const limit = AbortSignal.timeout(deadlineMs);
  const late = new Promise<never>((_, reject) => {
    limit.addEventListener("abort", () => reject(limit.reason));
  });
  return await Promise.race([request, late]);
}
