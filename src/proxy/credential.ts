/** What the proxy proves itself to Cloudflare with. */
export type Credential =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "key"; readonly email: string; readonly key: string };

/** The header or headers of a credential. @see https://developers.cloudflare.com/api/ */
export function credentialHeaders(credential: Credential): Readonly<Record<string, string>> {
  return credential.kind === "token"
    ? { authorization: `Bearer ${credential.token}` }
    : { "x-auth-email": credential.email, "x-auth-key": credential.key };
}

/** The part of a credential that must never leave this server. */
export function secretOf(credential: Credential): string {
  return credential.kind === "token" ? credential.token : credential.key;
}

/** What the start line says of a credential: its kind, and of a token the end. */
export function describeCredential(credential: Credential): string {
  return credential.kind === "token"
    ? `API token …${credential.token.slice(-4)}`
    : "email and global API key";
}

/**
 * Says what is wrong with the form of a token or key, without repeating it; null when nothing is.
 * The form that passes holds no character that JSON escapes, so that a look for it in serialised
 * JSON cannot miss it.
 */
export function secretProblem(name: string, value: string): string | null {
  if (/^["'`]|["'`]$/.test(value)) return `${name} is in quotes: take them off.`;
  if (/^[A-Z][A-Z_]+=/.test(value)) {
    return `${name} begins with the name of a variable: give what stands after its "=" alone.`;
  }
  if (/^bearer\b/i.test(value)) return `${name} begins with "Bearer": give the token alone.`;
  if (/\s/.test(value)) {
    return `${name} contains a space or a line break: paste it again in one piece.`;
  }
  if (!/^[A-Za-z0-9._~+/=-]+$/.test(value)) {
    return `${name} contains a character that no Cloudflare credential has: paste it again.`;
  }
  if (value.length < 8 || value.length > 256) {
    return `${name} has ${value.length} characters, which no Cloudflare credential has: paste it again.`;
  }
  return null;
}

export function emailProblem(name: string, value: string): string | null {
  return /^[!#-;=?A-Z^-~]+@[A-Za-z0-9.-]+$/.test(value)
    ? null
    : `${name} is not an email address: give the one you sign in to Cloudflare with.`;
}
