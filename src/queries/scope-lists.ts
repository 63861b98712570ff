import type { QueryClient } from "@tanstack/react-query";
import type { Scope } from "../cloudflare/paths.ts";
import { isPassing, type Refusal } from "../cloudflare/refusal.ts";
import { type Budget, pageBudget } from "./budget.ts";
import { describeHold } from "./describe-hold.ts";
import type { ListState } from "./list-reading.ts";
import { createPublisher } from "./publisher.ts";
import { createReader, type Reader } from "./reader.ts";
import { accountsPageQuery, type NamedScope, zonesPageQuery } from "./scopes.ts";
import { serverTime } from "./server-time.ts";

export interface Scopes {
  /** Accounts first, then zones, each in the API's order. */
  readonly scopes: readonly NamedScope[];
  /** The one to begin with: an account, else a zone; null while that is not known. */
  readonly first: NamedScope | null;
  /** Whether there may be more of them than are known; not while they are read again. */
  readonly isReading: boolean;
  /** Of each kind, whether all that there are are known, and if not, why. */
  readonly listings: Readonly<Record<Scope["kind"], Listing>>;
  /** Why one of the lists could not be read; an id can be typed all the same. */
  readonly refusal: Refusal | null;
  /** Whether the quota of the API holds the lists back; they go on by themselves. */
  readonly isLimited: boolean;
  /** When they do, epoch ms. */
  readonly heldUntil: number | null;
}

interface Listing {
  readonly isWhole: boolean;
  /** Null while it is being read, too. */
  readonly refusal: Refusal | null;
}

export interface ScopeLists {
  /** What keeps the two lists, "accounts" and "zones". */
  readonly reader: Pick<Reader<NamedScope>, "lists" | "seed">;
  begin(): void;
  /** Forgets everything that was read, and reads it anew. */
  reset(): void;
  /** Asks again for what failed; for all, where nothing is listed. */
  retry(): void;
  /** Reads them again, in place, if that was not done lately: not within so long, ms. */
  refreshOld(ms?: number): void;
  subscribe(listener: () => void): () => void;
  snapshot(): Scopes;
}

/** Accounts and zones come and go seldom, and take a request for every 50. */
const oldMs = 60_000;

/** The lists of accounts and zones, as a store outside of React. */
export function createScopeLists(client: QueryClient, budget: Budget): ScopeLists {
  const reader = createReader<NamedScope>({ client, budget, onChange: () => publisher.plan() });
  const publisher = createPublisher(describe, () => reader.isBusy());
  budget.subscribe(() => publisher.plan());

  function describe(): Scopes {
    const accountList = reader.lists().get("accounts")?.state();
    const zoneList = reader.lists().get("zones")?.state();
    const accounts = rowsOf(accountList);
    const zones = rowsOf(zoneList);
    const refusal = firstRefusal(accountList);
    // Zones may come before the accounts do; they are only begun with when there are no accounts,
    // or none that can be listed. What fails for now tells nothing of that.
    const areAccountsKnown =
      (accountList?.pagesRead ?? 0) > 0 || (refusal !== null && !isPassing(refusal));
    const { isLimited, heldUntil } = describeHold(budget.state().hold);
    return {
      scopes: [...accounts, ...zones],
      first: areAccountsKnown ? (accounts[0] ?? zones[0] ?? null) : null,
      isReading:
        accountList === undefined ||
        (reader.isBusy() && !(accountList.isWhole && zoneList?.isWhole)),
      listings: { account: listingOf(accountList), zone: listingOf(zoneList) },
      refusal: refusal ?? firstRefusal(zoneList),
      isLimited,
      heldUntil,
    };
  }

  return {
    reader,
    begin() {
      reader.show([
        { key: "accounts", pageQuery: (page) => accountsPageQuery(page, budget) },
        { key: "zones", pageQuery: (page) => zonesPageQuery(page, budget) },
      ]);
    },
    reset() {
      reader.reset();
      publisher.publish();
    },
    retry() {
      if (describe().scopes.length === 0) reader.refresh();
      else reader.retry(() => true);
    },
    refreshOld(ms = oldMs) {
      const now = serverTime.now();
      for (const [key, list] of reader.lists()) {
        const { readAt, failed, isOpen } = list.state();
        // What failed is asked for elsewhere; what was refused is left alone.
        if (readAt === null || failed.size > 0 || isOpen) continue;
        if (now - readAt >= ms) reader.refresh(key);
      }
    },
    subscribe: publisher.subscribe,
    snapshot: publisher.snapshot,
  };
}

const known = new WeakMap<QueryClient, ScopeLists>();

/** Those of a page: what draws them and what keeps them share them. */
export function scopeListsOf(client: QueryClient): ScopeLists {
  const lists = known.get(client) ?? createScopeLists(client, pageBudget);
  known.set(client, lists);
  return lists;
}

function rowsOf(list: ListState<NamedScope> | undefined): readonly NamedScope[] {
  const byId = new Map<string, NamedScope>();
  for (const page of list?.pages ?? []) {
    for (const row of page?.rows ?? []) byId.set(row.id, row);
  }
  return [...byId.values()];
}

function listingOf(list: ListState<NamedScope> | undefined): Listing {
  return { isWhole: list?.isWhole === true, refusal: firstRefusal(list) };
}

function firstRefusal(list: ListState<NamedScope> | undefined): Refusal | null {
  const [refusal = null] = list?.failed.values() ?? [];
  return refusal;
}
