/**
 * Every upstream path that may be called. The contract of three sides: the browser builds its
 * URLs from it, the proxy allows by it, the sample answers it.
 * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/
 */

/** Where a list of certificates comes from: one account or one zone. */
export interface Scope {
  readonly kind: "account" | "zone";
  /** 32 lower-case hex digits. */
  readonly id: string;
}

export type Route =
  | { readonly name: "accounts" }
  | { readonly name: "zones" }
  | { readonly name: "certificates"; readonly scope: Scope }
  | { readonly name: "token-verify" };

/** The bounds of `per_page` that the API declares for a list. */
export const perPageBounds = {
  accounts: { min: 5, max: 50 },
  zones: { min: 5, max: 50 },
  certificates: { min: 1, max: 1000 },
} as const;

/** No list is read beyond this page, whatever an answer claims. */
export const maxPage = 10_000;

const certificatesPath = /^\/(account|zone)s\/([0-9a-f]{32})\/access\/certificates$/;

export function isScopeId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

export function isSameScope(one: Scope | null, other: Scope | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}

/** Matches whole path segments, byte for byte: no prefixes, no encodings, no trailing slash. */
export function matchPath(path: string): Route | null {
  if (path === "/accounts") return { name: "accounts" };
  if (path === "/zones") return { name: "zones" };
  if (path === "/user/tokens/verify") return { name: "token-verify" };
  const [, kind, id] = certificatesPath.exec(path) ?? [];
  if (kind === undefined || id === undefined) return null;
  return { name: "certificates", scope: { kind: kind === "zone" ? "zone" : "account", id } };
}

/** The path of a route, the inverse of `matchPath`. */
export function pathOf(route: Route): string {
  switch (route.name) {
    case "accounts":
    case "zones":
      return `/${route.name}`;
    case "token-verify":
      return "/user/tokens/verify";
    case "certificates":
      return `/${route.scope.kind}s/${route.scope.id}/access/certificates`;
  }
}
