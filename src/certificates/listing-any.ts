import type { Certificate } from "./certificate.ts";
import { hostnameKey } from "./hostname-key.ts";
import type { Hostnames } from "./hostname-lines.ts";

/** The certificates that list any of these hostnames, however spelled: those that last longest first. */
export function listingAny(
  hostnames: Hostnames,
  certificates: readonly Certificate[],
): readonly Certificate[] {
  const wanted = new Set(hostnames.map(hostnameKey));
  if (wanted.size === 0) return [];
  return certificates
    .filter((certificate) => isAnyOf(certificate.hostnames, wanted))
    .sort((one, other) => (other.expires ?? 0) - (one.expires ?? 0));
}

function isAnyOf(hostnames: Hostnames, wanted: ReadonlySet<string>): boolean {
  for (const hostname of hostnames) if (wanted.has(hostnameKey(hostname))) return true;
  return false;
}
