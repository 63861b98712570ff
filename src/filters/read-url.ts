import { hostnameKey } from "../certificates/hostname-key.ts";
import type { Problem } from "./filter.ts";
import { hostnameProblem } from "./hostname-problem.ts";
import { type TermReading, tokenEnd } from "./term-reading.ts";

/**
 * Browsers take any number of slashes, of either sort, after the schemes of the web. Who writes
 * Chinese or Japanese has a wide colon at hand.
 */
const scheme = /^(?:[a-z][a-z0-9+.-]*[:：]\/\/|(?:https?|wss?)[:：][\\/]*|\/\/)/i;
const hostAndPort = /^[^:]*(?::\d*)?$/;
const withPort = /^([^:/]*):\d*$/;
const authority = /^[^/?#\\]*/;
const port = /:\d*$/;
const regularExpression = /^\/.+\/[a-z]*$/;

/**
 * Reads a pasted URL, also one without a scheme, `pay.example.com/x` or `pay.example.com:8443`:
 * its hostname exactly, or the wildcard entries that cover it.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.2
 */
export function readUrl(text: string, start: number): TermReading | Problem | null {
  const end = tokenEnd(text, start);
  const token = text.slice(start, end);
  const [prefix = ""] = scheme.exec(token) ?? [];
  if (prefix === "" && !hasPath(token) && !hasPort(token)) return null;
  if (prefix === "" && regularExpression.test(token)) {
    const message =
      "Regular expressions are not supported. Write a part of the hostname as it is.";
    return { message, start, end };
  }
  return readAuthority(token, start, prefix.length);
}

/** A path follows a host, with or without a port; `foo:bar/x` looks for a field. */
function hasPath(token: string): boolean {
  const slash = token.indexOf("/");
  const hostStart = token.lastIndexOf("@", slash) + 1;
  return slash !== -1 && hostAndPort.test(token.slice(hostStart, slash));
}

/** Only after a name with a dot, because `status:200` looks for a field. */
function hasPort(token: string): boolean {
  const [, hostname = ""] = withPort.exec(token) ?? [];
  return hostname.includes(".");
}

function readAuthority(token: string, start: number, from: number): TermReading | Problem {
  const end = start + token.length;
  const [written = ""] = authority.exec(token.slice(from)) ?? [];
  const host = written.slice(written.lastIndexOf("@") + 1).replace(port, "");
  if (host === "") {
    const message =
      "This URL has no hostname. Paste it whole, such as https://pay.example.com/.";
    return { message, start, end };
  }
  const hostname = decodePercent(host);
  const hostStart = start + from + written.lastIndexOf("@") + 1;
  const problem = isAddress(host) ? null : hostnameProblem(hostname, hostStart);
  if (problem === null) {
    return { anyOf: [{ kind: "covers", hostname: hostnameKey(hostname) }], end };
  }
  return hostname === host
    ? problem
    : { ...problem, start: hostStart, end: hostStart + host.length };
}

/** An IPv6 address, the one host that has brackets (RFC 3986, section 3.2.2). */
function isAddress(host: string): boolean {
  return /^\[[0-9a-f:.]+\]$/i.test(host);
}

function decodePercent(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}
