import type { Scope } from "../cloudflare/paths.ts";

const page = "one/access-controls/service-credentials";

/**
 * The page of Cloudflare's dashboard that lists the certificates: no link to a single one is
 * known. Without the account's id, the dashboard asks for the account.
 * @see https://developers.cloudflare.com/fundamentals/reference/dashboard-deep-links/
 */
export function dashboardUrl(scope: Scope, accountId: string | null = null): string {
  const account = scope.kind === "account" ? scope.id : accountId;
  return account === null
    ? `https://dash.cloudflare.com/?to=/:account/${page}`
    : `https://dash.cloudflare.com/${account}/${page}`;
}
