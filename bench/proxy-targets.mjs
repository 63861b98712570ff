/** The account whose answers come at once. */
export const promptAccount = "0".repeat(32);

/** The account whose answers come at once and packed with gzip, as Cloudflare's do. */
export const packedAccount = "2".repeat(32);

/** The account whose answers take `upstreamDelayMs`. */
export const delayedAccount = "1".repeat(32);

export const upstreamDelayMs = 100;

/**
 * What is asked for below the base of an API.
 * @param {string} account
 * @param {number} rows
 */
export function certificatesTarget(account, rows) {
  return `/accounts/${account}/access/certificates?per_page=${rows}`;
}
