import type { Scope } from "../cloudflare/paths.ts";
import type { Session } from "../cloudflare/session.ts";
import type { Scopes } from "./scope-lists.ts";

/** The scope that the page begins with where the address names none; null while it is not known. */
export function firstScope(
  session: Session | undefined,
  { first }: Pick<Scopes, "first">,
): Scope | null {
  return session === undefined ? null : (session.scope ?? first);
}
