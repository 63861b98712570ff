/**
 * The proxy's own error codes, apart from every code seen from Cloudflare (which has up to five
 * digits). The last three digits are the HTTP status that goes with them where one fits. Each is
 * an export of its own: the page's first scripts then hold the three that they ask for.
 */

export const badRequest = 900_400;
export const accessRequired = 900_401;
export const foreignCaller = 900_403;
/** Whether a sign-in is good cannot be told: the key set of Cloudflare Access is out of reach. */
export const accessUnchecked = 901_403;
/** Without a credential the sample answers, and has no such account or zone. */
export const notInSample = 902_403;
export const noSuchRoute = 900_404;
export const methodNotAllowed = 900_405;
export const requestTimeout = 900_408;
export const foreignHost = 900_421;
export const tooLarge = 900_431;
export const internal = 900_500;
/** No connection, a reset, a failed name look-up. */
export const upstreamUnreachable = 901_502;
/** HTML, invalid or truncated JSON, no envelope, or a result of the wrong shape. */
export const upstreamUnreadable = 902_502;
export const upstreamRedirected = 903_502;
export const upstreamTooLarge = 904_502;
/** An answer that held the credential is withheld whole. */
export const upstreamEchoedCredential = 905_502;
/** The TLS certificate of what answers cannot be verified: nothing was sent to it. */
export const upstreamUntrusted = 906_502;
export const notConfigured = 900_503;
export const upstreamTimeout = 900_504;
