/** The permission that the list of certificates needs, as Cloudflare's dashboard names it. */
export const permissionName = "Access: Mutual TLS Certificates Read";

/** The permissions that the lists of accounts and of zones need. */
export const listingPermissions = {
  account: "Account Settings Read",
  zone: "Zone Read",
} as const;

/**
 * Where tokens are made. The page can be opened with permissions filled in, by keys that
 * Cloudflare lists; the key of this permission is not among them, so the plain page is linked
 * and the permission named.
 * @see https://developers.cloudflare.com/fundamentals/api/how-to/account-owned-token-template/
 */
export const tokensPage = "https://dash.cloudflare.com/profile/api-tokens";
