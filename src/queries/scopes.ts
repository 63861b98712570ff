import * as z from "zod/mini";
import { pathOf, perPageBounds } from "../cloudflare/paths.ts";
import { wireAccount, wireZone } from "../cloudflare/schema.ts";
import { pageQuery } from "./page-query.ts";
import { parseResult } from "./parse-result.ts";

const accounts = z.array(wireAccount);
const zones = z.array(wireZone);

/** One page of the accounts that the credential sees. None is no error: it may not list them. */
export function accountsPageQuery(page: number) {
  return pageQuery({
    key: ["accounts"],
    path: pathOf({ name: "accounts" }),
    perPage: perPageBounds.accounts.max,
    page,
    parse: (result) => parseResult(accounts, result),
  });
}

/** One page of the zones that the credential sees. */
export function zonesPageQuery(page: number) {
  return pageQuery({
    key: ["zones"],
    path: pathOf({ name: "zones" }),
    perPage: perPageBounds.zones.max,
    page,
    parse: (result) => parseResult(zones, result),
  });
}
