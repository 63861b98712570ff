import { isPassing, type Refusal } from "../cloudflare/refusal.ts";
import { shortRefusal } from "./explain-refusal.ts";
import { listingPermissions } from "./token-page.ts";

/** Scopes of a chosen group that could not be listed. */
export interface UnlistedScopes {
  readonly kinds: readonly ("account" | "zone")[];
  /** Null where Cloudflare lists none, which is no refusal. */
  readonly refusal: Refusal | null;
  readonly isReading: boolean;
}

export function unlistedTitle({ kinds, refusal }: UnlistedScopes): string {
  const names = kinds.map((kind) => `${kind}s`).join(" and ");
  return refusal === null
    ? `Cloudflare lists no ${names} any more.`
    : `Not all ${names} could be listed.`;
}

/** What that means for what is shown, and what it takes. */
export function unlistedWords({ kinds, refusal }: UnlistedScopes): string {
  const permissions = kinds.map((kind) => listingPermissions[kind]).join(" and ");
  if (refusal === null) {
    return `What was read before stays below. Without ${permissions} the lists are empty.`;
  }
  const needs = isPassing(refusal) ? "" : ` Listing them needs ${permissions}.`;
  return `What the others hold is missing below. ${shortRefusal(refusal)}${needs}`;
}
