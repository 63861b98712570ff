import type { QueryClient } from "@tanstack/react-query";
import { type KeptScopes, readKeptScopes, writeKeptScopes } from "../copy/kept-scopes.ts";
import { pageBudget } from "../queries/budget.ts";
import type { ListState } from "../queries/list-reading.ts";
import { scopeListsOf } from "../queries/scope-lists.ts";
import type { NamedScope } from "../queries/scopes.ts";
import { serverTime } from "../queries/server-time.ts";
import type { SessionKey } from "./session-key.ts";

/** So long the list of accounts may take before the last one stands in for it, ms. */
const patienceMs = 2_000;

/**
 * Keeps which accounts and zones there are, and shows them where they cannot be listed: "all
 * accounts" would be none without a network, although the lists of each are on the device.
 * @returns its end
 */
export function keepScopes(client: QueryClient, session: SessionKey): () => void {
  const lists = scopeListsOf(client);
  let isImpatient = false;
  /** The credential of which was restored what there is, and that of the lists. */
  let restoredFor: string | null = null;
  let keyOfLists: string | null = null;
  /** When the lists were read that are kept, or that another credential has read. */
  let keptAt: number | null = null;

  const stateOf = (kind: "accounts" | "zones") => lists.reader.lists().get(kind)?.state();

  function look(): void {
    const key = session.current();
    const [accounts, zones] = [stateOf("accounts"), stateOf("zones")];
    if (key === null || accounts === undefined || zones === undefined) return;
    if (keyOfLists !== null && keyOfLists !== key) keptAt = accounts.readAt;
    keyOfLists = key;
    if (isMissing(accounts) && restoredFor !== key) {
      restoredFor = key;
      void restore(key);
    }
    keep(key, accounts, zones);
  }

  function isMissing({ pagesRead, failed }: ListState<NamedScope>): boolean {
    const isHeld = pageBudget.state().hold !== null;
    return pagesRead === 0 && (isImpatient || isHeld || failed.size > 0);
  }

  async function restore(key: string): Promise<void> {
    const kept = await readKeptScopes(key, serverTime.now());
    if (kept === null || session.current() !== key) return;
    for (const kind of ["accounts", "zones"] as const) {
      const rows = kept[kind];
      // Cloudflare may have answered meanwhile.
      if (rows === null || stateOf(kind)?.pagesRead !== 0) continue;
      const count = rows.length;
      const info = { page: 1, per_page: count, count, total_count: count, total_pages: 1 };
      lists.reader.seed(kind, [{ rows, info }], kept.readAt, true);
    }
  }

  function keep(key: string, accounts: ListState<NamedScope>, zones: ListState<NamedScope>) {
    if (accounts.isOpen || zones.isOpen) return;
    const { readAt } = accounts;
    if (readAt === null || readAt === keptAt || !isFresh(accounts)) return;
    keptAt = readAt;
    const scopes: KeptScopes = {
      key,
      readAt: Math.min(readAt, zones.readAt ?? readAt),
      accounts: rowsOf(accounts, "account"),
      zones: isFresh(zones) ? rowsOf(zones, "zone") : null,
    };
    void writeKeptScopes(scopes);
  }

  const timer = setTimeout(() => {
    isImpatient = true;
    look();
  }, patienceMs);
  const ends = [lists.subscribe(look), pageBudget.subscribe(look)];
  look();
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

function isFresh({ isWhole, failed }: ListState<NamedScope>): boolean {
  return isWhole && failed.size === 0;
}

function rowsOf<Kind extends NamedScope["kind"]>(
  { pages }: ListState<NamedScope>,
  kind: Kind,
): (NamedScope & { kind: Kind })[] {
  return pages.flatMap((page) => (page?.rows ?? []).map((row) => ({ ...row, kind })));
}
