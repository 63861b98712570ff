import type { Scope } from "../cloudflare/paths.ts";
import type { Certificate } from "./certificate.ts";

/**
 * The scope by which a certificate is named outside of the page: its account where an account
 * lists it, else the first of its scopes, so that the name does not hang on which list came first.
 */
export function homeScope({ scopes }: Pick<Certificate, "scopes">): Scope {
  const home = scopes.find(({ kind }) => kind === "account") ?? scopes[0];
  if (home === undefined) throw new Error("A certificate without a scope");
  return home;
}
