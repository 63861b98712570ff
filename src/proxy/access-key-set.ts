import * as v from "valibot";
import { accessUnchecked } from "./access-unchecked.ts";
import { readBoundedText } from "./bounded-text.ts";
import { withDeadline } from "./deadline.ts";

/** Public keys for RS256 by their ids. */
export type AccessKeySet = ReadonlyMap<string, CryptoKey>;

/** Two keys and their certificates are about 8 KiB. */
const maxBytes = 256 * 1_024;
const maxKeys = 100;

const base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/));

/** What is asked of a key: that it is meant to check RS256 with. All else of it is dropped. */
const rsaKey = v.object({
  kid: v.pipe(v.string(), v.minLength(1)),
  kty: v.literal("RSA"),
  alg: v.optional(v.literal("RS256")),
  use: v.optional(v.literal("sig")),
  n: base64url,
  e: base64url,
});

const keySet = v.object({
  keys: v.pipe(v.array(v.fallback(v.nullable(rsaKey), null)), v.maxLength(maxKeys)),
});

/**
 * Fetches the key set of a team, RFC 7517 section 5; keys of another kind are left out.
 * @throws RefusedCall, or the error of the connection.
 */
export async function readKeySet(
  teamDomain: string,
  deadlineMs: number,
): Promise<AccessKeySet> {
  // Of no client's: whoever leaves, others wait for this.
  const { signal: never } = new AbortController();
  const text = await withDeadline(deadlineMs, never, async (signal) => {
    const response = await fetch(`${teamDomain}/cdn-cgi/access/certs`, {
      headers: { accept: "application/json" },
      redirect: "manual",
      signal,
    });
    if (response.status === 200) return await readBoundedText(response.body, maxBytes);
    await response.body?.cancel().catch(() => undefined);
    throw accessUnchecked(`status ${response.status}`);
  });
  const keys = await importKeys(text);
  if (keys.size === 0) throw accessUnchecked("without a key for RS256");
  return keys;
}

async function importKeys(text: string): Promise<AccessKeySet> {
  const keys = new Map<string, CryptoKey>();
  const doubled = new Set<string>();
  for (const key of parseKeySet(text)) {
    if (key === null) continue;
    if (keys.has(key.kid)) doubled.add(key.kid);
    const imported = await importKey(key.n, key.e);
    if (imported !== null) keys.set(key.kid, imported);
  }
  // An id of two keys names neither.
  for (const id of doubled) keys.delete(id);
  return keys;
}

function parseKeySet(text: string): v.InferOutput<typeof keySet>["keys"] {
  try {
    return v.parse(keySet, JSON.parse(text)).keys;
  } catch {
    throw accessUnchecked("unreadable");
  }
}

async function importKey(n: string, e: string): Promise<CryptoKey | null> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  try {
    return await crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, algorithm, false, [
      "verify",
    ]);
  } catch {
    return null;
  }
}
