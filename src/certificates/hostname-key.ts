import { asciiHostname } from "./hostname.ts";

/** What most hostnames are: their own key. */
const plain = /^[a-z0-9*._-]*[a-z0-9*_-]$/;

/** The one text by which two spellings of a hostname are the same: punycode, without case. */
export function hostnameKey(hostname: string): string {
  if (plain.test(hostname)) return hostname;
  return withoutFinalDot(asciiHostname(hostname.trim()).replaceAll("\n", " "));
}

export function withoutFinalDot(hostname: string): string {
  return hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
}
