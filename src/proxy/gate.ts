import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { createAccess } from "./access.ts";
import type { Config } from "./config.ts";
import { type Connection, headerValues, isApiTarget, splitTarget } from "./connection.ts";
import { boundNames } from "./host-name.ts";
import { RefusedCall } from "./refused-call.ts";

/** Stands before the page and the API on every mount. @throws RefusedCall */
export type Gate = (connection: Connection) => Promise<void>;

/** The gate of a server; `now` is in milliseconds. */
export function createGate(
  { host, allowedHosts, access }: Pick<Config, "host" | "allowedHosts" | "access">,
  now: () => number,
): Gate {
  const ownNames = [...loopbackNames, ...boundNames(host)];
  const checkAccess = access && createAccess(access, now);
  return async (connection) => {
    passGate(connection, allowedHosts, ownNames);
    await checkAccess?.(connection);
  };
}

/** The size that Node's parser has; other mounts let more through. */
const maxHeadCharacters = 16 * 1_024;

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses what neither the page nor the API answers to anybody: other versions of HTTP than 1.1
 * and 1.0, other methods than GET and HEAD, bodies, long heads, targets that are no plain path, and foreign callers.
 * @throws RefusedCall
 */
export function passGate(
  connection: Connection,
  allowedHosts: readonly string[],
  ownNames: readonly string[] = loopbackNames,
): void {
  checkVersion(connection);
  checkSize(connection);
  checkTarget(connection);
  checkMethod(connection);
  checkBody(connection);
  const host = checkHost(connection, allowedHosts, ownNames);
  checkOrigin(connection, host, allowedHosts);
}

/** Node's parser also takes versions without a Host, a status line or this framing for good. */
function checkVersion({ version }: Connection): void {
  if (version === null || version === "1.1" || version === "1.0") return;
  throw new RefusedCall(
    proxyErrors.badRequest,
    "not HTTP",
    "The request is not readable as HTTP/1.1.",
  );
}

/** Every line counts with its colon and line break, so that many empty ones are large too. */
function checkSize({ target, headers }: Connection): void {
  const sizes = headers.map(([name, value]) => name.length + value.length + 3);
  if (sizes.reduce((sum, size) => sum + size, target.length) <= maxHeadCharacters) return;
  throw new RefusedCall(
    proxyErrors.tooLarge,
    "header size",
    "The request's headers are larger than 16 KiB.",
  );
}

/**
 * Refuses the absolute, authority and asterisk forms of RFC 9112 section 3.2, `//host`, and the
 * backslash that URL parsers take for a slash.
 */
function checkTarget({ target }: Connection): void {
  const { path } = splitTarget(target);
  if (path.startsWith("/") && !path.startsWith("//") && !path.includes("\\")) return;
  throw new RefusedCall(
    proxyErrors.badRequest,
    "target form",
    "The request target must be a path of this server.",
  );
}

function checkMethod({ method }: Connection): void {
  if (method === "GET" || method === "HEAD") return;
  throw new RefusedCall(
    proxyErrors.methodNotAllowed,
    "method",
    "Notafter only reads: GET and HEAD are the only methods.",
  );
}

function checkBody(connection: Connection): void {
  const lengths = headerValues(connection, "content-length");
  const codings = headerValues(connection, "transfer-encoding");
  if (codings.length === 0 && lengths.every((length) => length === "0")) return;
  throw new RefusedCall(
    proxyErrors.badRequest,
    "request body",
    "A request to Notafter has no body.",
  );
}

/**
 * The exact Host is the only defence against DNS rebinding: a rebound page sends neither Origin
 * nor Sec-Fetch headers that differ from ours.
 */
function checkHost(
  connection: Connection,
  allowedHosts: readonly string[],
  ownNames: readonly string[],
): string {
  const [host, ...others] = headerValues(connection, "host");
  if (host === undefined || others.length > 0) {
    throw new RefusedCall(
      proxyErrors.badRequest,
      "host count",
      "A request names exactly one Host.",
    );
  }
  if (allowedHosts.includes(host) || withPort(ownNames, connection.port).includes(host)) {
    return host;
  }
  throw new RefusedCall(
    proxyErrors.foreignHost,
    "foreign host",
    "This server does not answer to that host name. Open it by the address that it printed at " +
      "start, or name the host in NOTAFTER_ALLOWED_HOSTS.",
  );
}

function withPort(names: readonly string[], port: number | null): readonly string[] {
  if (port === null) return [];
  const hosts = names.map((name) => `${name}:${port}`);
  return port === 80 ? [...hosts, ...names] : hosts;
}

function checkOrigin(
  connection: Connection,
  host: string,
  allowedHosts: readonly string[],
): void {
  const own = [`http://${host}`];
  // TLS ends before this server, so only a configured host can be reached by https.
  if (allowedHosts.includes(host)) own.push(`https://${host}`);
  const sites = isNavigation(connection)
    ? ["same-origin", "none", "same-site", "cross-site"]
    : ["same-origin", "none"];
  if (
    allIn(headerValues(connection, "origin"), own) &&
    allIn(headerValues(connection, "sec-fetch-site"), sites)
  ) {
    return;
  }
  throw new RefusedCall(
    proxyErrors.foreignCaller,
    "foreign caller",
    "This server answers only to its own page.",
  );
}

/** None, or one that is expected. */
function allIn(values: readonly string[], expected: readonly string[]): boolean {
  return values.length <= 1 && values.every((value) => expected.includes(value));
}

/** A link from another site may open the page, as on every site, but never call the API. */
function isNavigation(connection: Connection): boolean {
  return (
    !isApiTarget(connection.target) &&
    headerValues(connection, "sec-fetch-mode").join() === "navigate" &&
    headerValues(connection, "sec-fetch-dest").join() === "document"
  );
}
