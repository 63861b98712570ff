import type { Config } from "./config.ts";

/**
 * What tells the lists of one credential and upstream from those of any other, to keep them
 * apart on a device: the first 16 hexadecimal digits of a SHA-256. Nothing can be read from it,
 * and nobody can try all credentials: a token or key is random and long.
 */
export async function copyKeyOf(cloudflare: Config["cloudflare"]): Promise<string> {
  if (cloudflare === null) return "sample";
  const { baseUrl, credential } = cloudflare;
  const parts =
    credential.kind === "token"
      ? ["token", credential.token]
      : ["key", credential.email, credential.key];
  const text = JSON.stringify(["notafter copy", baseUrl, ...parts]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).subarray(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
