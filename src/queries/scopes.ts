import * as v from "valibot";
import { pathOf, perPageBounds, type Scope } from "../cloudflare/paths.ts";
import {
  type WireAccount,
  type WireZone,
  wireAccount,
  wireZone,
} from "../cloudflare/schema.ts";
import { type Budget, priorities } from "./budget.ts";
import { pageQuery } from "./page-query.ts";
import { parseResult } from "./parse-result.ts";

/** A scope that the credential can see, with the name to show for it. */
export interface NamedScope extends Scope {
  readonly name: string;
  /** Of a zone, the id and the name of its account. */
  readonly accountId: string | null;
  readonly accountName: string | null;
}

const accounts = v.array(wireAccount);
const zones = v.array(wireZone);

/** One page of the accounts that the credential sees. None is no error: it may not list them. */
export function accountsPageQuery(page: number, budget: Budget) {
  return pageQuery({
    key: ["accounts"],
    path: pathOf({ name: "accounts" }),
    perPage: perPageBounds.accounts.max,
    page,
    budget,
    priority: priorityOf(page),
    parse: (result) => parseResult(accounts, result).map(namedAccount),
  });
}

/** One page of the zones that the credential sees. */
export function zonesPageQuery(page: number, budget: Budget) {
  return pageQuery({
    key: ["zones"],
    path: pathOf({ name: "zones" }),
    perPage: perPageBounds.zones.max,
    page,
    budget,
    priority: priorityOf(page),
    parse: (result) => parseResult(zones, result).map(namedZone),
  });
}

/** The first names belong to what is looked at; the rest can wait for the certificates. */
function priorityOf(page: number) {
  return page === 1 ? priorities.firstPage : priorities.background;
}

/** Blanks alone name nothing. */
function nameOf({ id, name }: Pick<WireAccount, "id" | "name">): string {
  return name?.trim() ? name : id;
}

function namedAccount(account: WireAccount): NamedScope {
  const { id } = account;
  return { kind: "account", id, name: nameOf(account), accountId: null, accountName: null };
}

function namedZone(zone: WireZone): NamedScope {
  const { id, account } = zone;
  return {
    kind: "zone",
    id,
    name: nameOf(zone),
    accountId: account?.id ?? null,
    accountName: account?.name ?? null,
  };
}
