import { counted } from "../certificates/counted.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** More are counted. */
const mostNamed = 3;

/** What an export calls the scopes of its rows. */
export function nameScopes(
  scopes: readonly Scope[],
  scopeName: (scope: Scope) => string,
): string {
  if (scopes.length > mostNamed) return counted(scopes.length, "scope");
  return scopes.map(scopeName).join(", ");
}
