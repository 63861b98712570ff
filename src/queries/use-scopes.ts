import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { accountsPageQuery, zonesPageQuery } from "./scopes.ts";
import { usePages } from "./use-pages.ts";

/** A scope that the credential can see, with the name to show for it. */
export interface NamedScope extends Scope {
  readonly name: string;
  /** Of a zone, the name of its account. */
  readonly accountName: string | null;
}

export interface Scopes {
  readonly scopes: readonly NamedScope[];
  /** The one to begin with: an account, else a zone; null while that is not known. */
  readonly first: NamedScope | null;
  readonly isReading: boolean;
  /** Why one of the lists could not be read; an id can be typed all the same. */
  readonly refusal: Refusal | null;
  /** The rate limit that holds the lists back; they go on by themselves. */
  readonly limitedBy: Refusal | null;
  /** Reads the lists that failed. */
  readonly retry: () => void;
}

/** The accounts and zones that the credential sees. */
export function useScopes(): Scopes {
  const accountPages = usePages(["accounts"], accountsPageQuery);
  const zonePages = usePages(["zones"], zonesPageQuery);
  const accounts = accountPages.pages.flatMap((page) => page?.rows ?? []).map(namedAccount);
  const zones = zonePages.pages.flatMap((page) => page?.rows ?? []).map(namedZone);
  // Zones may come before the accounts do; they are only begun with when there are no accounts.
  const areAccountsKnown =
    accountPages.pages[0] !== undefined || accountPages.failed.length > 0;
  return {
    scopes: [...accounts, ...zones],
    first: areAccountsKnown ? (accounts[0] ?? zones[0] ?? null) : null,
    isReading: accountPages.isFetching || zonePages.isFetching,
    refusal: accountPages.failed[0]?.refusal ?? zonePages.failed[0]?.refusal ?? null,
    limitedBy: accountPages.limitedBy ?? zonePages.limitedBy,
    retry: () => {
      accountPages.retryFailed();
      zonePages.retryFailed();
    },
  };
}

function namedAccount({ id, name }: { id: string; name: string | null }): NamedScope {
  return { kind: "account", id, name: name || id, accountName: null };
}

function namedZone(zone: {
  id: string;
  name: string | null;
  account: { name: string | null } | null;
}): NamedScope {
  const { id, name, account } = zone;
  return { kind: "zone", id, name: name || id, accountName: account?.name ?? null };
}
