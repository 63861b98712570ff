/**
 * The proxy's own error codes, apart from every code seen from Cloudflare (which has up to five
 * digits). The last three digits are the HTTP status that goes with them where one fits.
 */
export const proxyErrors = {
  badRequest: 900_400,
  accessRequired: 900_401,
  foreignCaller: 900_403,
  /** Whether a sign-in is good cannot be told: the key set of Cloudflare Access is out of reach. */
  accessUnchecked: 901_403,
  noSuchRoute: 900_404,
  methodNotAllowed: 900_405,
  requestTimeout: 900_408,
  foreignHost: 900_421,
  tooLarge: 900_431,
  internal: 900_500,
  /** No connection, a reset, a failed name look-up. */
  upstreamUnreachable: 901_502,
  /** HTML, invalid or truncated JSON, no envelope, or a result of the wrong shape. */
  upstreamUnreadable: 902_502,
  upstreamRedirected: 903_502,
  upstreamTooLarge: 904_502,
  /** An answer that held the credential is withheld whole. */
  upstreamEchoedCredential: 905_502,
  notConfigured: 900_503,
  upstreamTimeout: 900_504,
} as const;

export type ProxyErrorCode = (typeof proxyErrors)[keyof typeof proxyErrors];
