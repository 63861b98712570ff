import { clear, createStore, getMany, promisifyRequest, type UseStore } from "idb-keyval";
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
  indexName,
  isAsFound,
  isSamePlace,
  storeName,
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

const deadlineMs = 30_000;

export function openCopyStore(): CopyStore {
  const store = createStore(copyDatabase.name, storeName);
  return {
    async read(place) {
      const { entries, list } = await readAtOnce(store, nameOf(place));
      const entry = find({ entries }, place);
      if (entry === null) return null;
      const parsed = v.safeParse(copiedList, list);
      if (parsed.success && parsed.output.revision === entry.revision) return parsed.output;
      await change(store, (index) =>
        index.entries.filter(({ revision }) => revision !== entry.revision),
      );
      throw new OddCopyError("The list is not as it was written");
    },
    async noteUse(place, now) {
      await change(store, ({ entries }) => {
        const entry = find({ entries }, place);
        return entry === null ? entries : withEntry(entries, { ...entry, usedAt: now });
      });
    },
    async entries() {
      const { entries, forgottenAt } = await readAtOnce(store);
      // From the first look on, another forgetting is told from the one that is found here.
      isAsFound(forgottenAt);
      return entries;
    },
    async write(entry, pages) {
      const list: CopiedList = { revision: entry.revision, pages };
      const used = { ...entry, usedAt: entry.readAt };
      let mayWrite = false;
      await change(store, ({ entries, forgottenAt }, objects) => {
        mayWrite = isAsFound(forgottenAt);
        if (!mayWrite) return entries;
        const bounded = boundEntries(withEntry(entries, used), entry.readAt);
        if (bounded.includes(used)) objects.put(list, nameOf(entry));
        return bounded;
      });
      if (mayWrite) copyDatabase.noteExists(true);
      return mayWrite;
    },
    async confirm(entry) {
      let isKept = false;
      await change(store, ({ entries }) => {
        isKept = find({ entries }, entry)?.revision === entry.revision;
        return isKept ? withEntry(entries, { ...entry, usedAt: entry.readAt }) : entries;
      });
      if (isKept) copyDatabase.noteExists(true);
      return isKept;
    },
    async forget() {
      // Said before, as nothing of it is to be read any more, and again after a write that was
      // under way has said the opposite.
      copyDatabase.noteExists(false);
      const forgotten = store("readwrite", (objects) => {
        objects.clear();
        objects.put({ ...emptyIndex, forgottenAt: Date.now() }, indexName);
        return promisifyRequest(objects.transaction);
      });
      await inTime(forgotten);
      copyDatabase.noteExists(false);
    },
  };
}

function nameOf({ key, kind, id }: CopyPlace): string {
  return `list ${key} ${kind} ${id}`;
}

function find(
  { entries }: { readonly entries: readonly CopyEntry[] },
  place: CopyPlace,
): CopyEntry | null {
  return entries.find((entry) => isSamePlace(entry, place)) ?? null;
}

function without(entries: readonly CopyEntry[], place: CopyPlace): CopyEntry[] {
  return entries.filter((other) => !isSamePlace(other, place));
}

function withEntry(entries: readonly CopyEntry[], entry: CopyEntry): CopyEntry[] {
  return [entry, ...without(entries, entry)];
}

/** The index, and the list of that name if one is given, as both were at one moment. */
async function readAtOnce(store: UseStore, ...names: readonly string[]) {
  const [stored, list]: unknown[] = await inTime(getMany([indexName, ...names], store));
  if (stored === undefined) return { ...emptyIndex, list };
  const parsed = v.safeParse(copyIndex, stored);
  if (parsed.success) return { ...parsed.output, list };
  await inTime(clear(store));
  throw new OddCopyError("The index is not as it was written");
}

/**
 * Changes the entries, deletes the lists of those that are dropped, and lets `next` write others,
 * in one transaction: another tab finds the index and the lists as they were, or as they are.
 */
async function change(
  store: UseStore,
  next: (index: CopyIndex, objects: IDBObjectStore) => readonly CopyEntry[],
): Promise<void> {
  const changed = store("readwrite", async (objects) => {
    const parsed = v.safeParse(copyIndex, await promisifyRequest(objects.get(indexName)));
    const index = parsed.success ? parsed.output : emptyIndex;
    const entries = next(index, objects);
    for (const entry of index.entries) {
      if (find({ entries }, entry) === null) objects.delete(nameOf(entry));
    }
    objects.put({ ...index, entries }, indexName);
    await promisifyRequest(objects.transaction);
  });
  await inTime(changed);
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
