import type { Certificate } from "../certificates/certificate.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Page } from "../queries/page-query.ts";
import type { ReadingLists, WholeList } from "../queries/reading-lists.ts";
import { serverTime } from "../queries/server-time.ts";
import { copyPages, restorePages } from "./copied-list.ts";
import { boundEntries, type CopyEntry, copyBounds, isSamePlace } from "./copy-index.ts";
import { type CopyStore, OddCopyError } from "./copy-store.ts";

/**
 * Why the device keeps no copy: its storage fails, what it kept was odd, or a person said so; or
 * a person said so and what was kept could not be deleted.
 */
export type CopyTrouble = "failed" | "odd" | "forgotten" | "unforgotten";

/** A list that was kept. */
export interface Restored {
  readonly scope: Scope;
  readonly pages: readonly Page<Certificate>[];
}

/** The last whole list of each scope, on the device, by the key of the credential. */
export interface DeviceCopy {
  /** Shows the kept lists of scopes of which nothing has come yet; gives all that are kept. */
  restore(key: string, scopes: readonly Scope[]): Promise<readonly Restored[]>;
  /** Shows those of the kept lists that another tab has read since this one did. */
  adopt(key: string, scopes: readonly Scope[]): Promise<void>;
  save(key: string, list: WholeList): Promise<void>;
  forget(): Promise<void>;
}

const minuteMs = 60_000;

interface Saved {
  readonly pages: readonly Page<Certificate>[];
  readonly revision: string;
}

/**
 * @param isCurrent whether the lists of the page are read with the credential of this key
 * @param onTrouble is told once of each trouble; after all but an odd copy nothing is kept
 */
export function createDeviceCopy(
  lists: Pick<ReadingLists, "readAt" | "seed">,
  store: CopyStore,
  isCurrent: (key: string) => boolean,
  onTrouble: (trouble: CopyTrouble) => void,
): DeviceCopy {
  let isOff = false;
  const saved = new Map<string, Saved>();
  const now = serverTime.now;

  function turnOff(trouble: CopyTrouble): void {
    isOff = true;
    saved.clear();
    onTrouble(trouble);
  }

  /** Storage may fail at any time; the page then goes on from memory. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    if (isOff) return null;
    try {
      return await work();
    } catch (error) {
      if (error instanceof OddCopyError) onTrouble("odd");
      else if (!isOff) turnOff("failed");
      return null;
    }
  }

  /** The entries of these scopes that are of use; most scopes of many have none. */
  async function entriesOf(key: string, scopes: readonly Scope[]) {
    const entries = boundEntries((await attempt(() => store.entries())) ?? [], now());
    return scopes.flatMap((scope) => {
      const entry = entries.find((one) => isSamePlace(one, { key, ...scope }));
      return entry === undefined ? [] : [{ scope, entry }];
    });
  }

  /** Shows a kept list, if it is still of use when it has been read from the storage. */
  async function load(scope: Scope, entry: CopyEntry, isOld: boolean) {
    const list = await attempt(() => store.read(entry));
    if (list === null) return null;
    // The list need not wait for it.
    void attempt(() => store.noteUse(entry, now()));
    const pages = await restorePages(list, scope);
    // The server may have got another credential, which may not read what this one did.
    if (!isCurrent(entry.key)) return null;
    // The answers of Cloudflare may have been quicker than the storage.
    if (!isOld || lists.readAt(scope) === null) {
      lists.seed({ scope, pages, readAt: Math.min(entry.readAt, now()) }, { isOld });
    }
    saved.set(nameOf(entry), { pages, revision: list.revision });
    return pages;
  }

  // The storage is opened while the server says with which key its lists were kept.
  void attempt(() => store.entries());

  return {
    async restore(key, scopes) {
      const restored: Restored[] = [];
      for (const { scope, entry } of await entriesOf(key, scopes)) {
        const pages = await load(scope, entry, true);
        if (pages !== null) restored.push({ scope, pages });
      }
      return restored;
    },

    async adopt(key, scopes) {
      for (const { scope, entry } of await entriesOf(key, scopes)) {
        const isNewer = entry.readAt > (lists.readAt(scope) ?? 0);
        // One from a future that is no matter of seconds is of a time when a clock was wrong.
        if (isNewer && entry.readAt - now() < minuteMs) await load(scope, entry, false);
      }
    },

    async save(key, { scope, pages, readAt }) {
      const certificates = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      if (certificates > copyBounds.certificates) return;
      await attempt(async () => {
        const place = { key, kind: scope.kind, id: scope.id };
        const entry = { ...place, readAt: Math.round(readAt), certificates };
        const known = saved.get(nameOf(place));
        if (known !== undefined && isSameList(known.pages, pages)) {
          if (await store.confirm({ ...entry, revision: known.revision })) return;
        }
        const revision = crypto.randomUUID();
        if (await store.write({ ...entry, revision }, copyPages(pages))) {
          saved.set(nameOf(place), { pages, revision });
        } else turnOff("forgotten");
      });
    },

    async forget() {
      // Also where nothing more is kept: what was kept before may still be there.
      try {
        await store.forget();
        turnOff("forgotten");
      } catch {
        turnOff("unforgotten");
      }
    },
  };
}

function nameOf({ key, kind, id }: Pick<CopyEntry, "key" | "kind" | "id">): string {
  return `${key} ${kind} ${id}`;
}

/** Pages that a refresh found unchanged are the same objects as before. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((page, index) => page === other[index]);
}
