import type { QueryClient } from "@tanstack/react-query";
import { isScopeGroup, type ScopeSelection } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Session } from "../cloudflare/session.ts";
import { certificatesReadingOf } from "./certificates-reading.ts";
import { firstScope } from "./first-scope.ts";
import { arePreloadsThere } from "./preloads.ts";
import { scopeListsOf } from "./scope-lists.ts";
import { sessionQuery } from "./session.ts";

/** So long the answers that are there may take to be read, and others to come, ms. */
const patienceMs = { there: 300, coming: 30 };

/**
 * Asks for the certificates that the page begins with before it is drawn, which takes as long as
 * a request. Settled when they are asked for, or when what they are is not known at once: whoever
 * draws the page then asks for them.
 * @param chosen what the address names; null leaves it to the server
 */
export async function askAhead(
  client: QueryClient,
  chosen: ScopeSelection | null,
): Promise<void> {
  const scopes = chosen ?? (await scopesOfServer(client));
  if (scopes !== null && !isScopeGroup(scopes)) certificatesReadingOf(client).show(scopes);
}

/** Null when the server does not say in time, refuses to, or has none. */
function scopesOfServer(client: QueryClient): Promise<readonly Scope[] | null> {
  const lists = scopeListsOf(client);
  lists.begin();
  return new Promise((resolve) => {
    const give = (scope: Scope | null) => {
      for (const stop of stops) stop();
      resolve(scope && [{ kind: scope.kind, id: scope.id }]);
    };
    const look = () => {
      const state = client.getQueryState<Session>(sessionQuery.queryKey);
      if (state?.data === undefined) {
        if (state?.fetchFailureCount) give(null);
        return;
      }
      const scopes = lists.snapshot();
      const scope = firstScope(state.data, scopes);
      const { isWhole, refusal } = scopes.listings.account;
      // Zones are not preloaded: they are not waited for.
      if (scope !== null || isWhole || refusal !== null) give(scope);
    };
    const { there, coming } = patienceMs;
    const timer = setTimeout(() => give(null), arePreloadsThere() ? there : coming);
    const stops = [
      () => clearTimeout(timer),
      client.getQueryCache().subscribe(look),
      lists.subscribe(look),
    ];
    look();
  });
}
