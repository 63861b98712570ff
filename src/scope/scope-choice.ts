import type { Scope } from "../cloudflare/paths.ts";

/** A scope that can be chosen. */
export interface ScopeChoice extends Scope {
  /** What to show for it: its name, or its id where no name is known. */
  readonly name: string;
  /** Of a zone, the id and the name of its account. */
  readonly accountId: string | null;
  readonly accountName: string | null;
}
