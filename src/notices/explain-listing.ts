import { isDeadCredential, isPassing, type Refusal } from "../cloudflare/refusal.ts";
import { type Explanation, explainRefusal } from "./explain-refusal.ts";
import { listingPermissions, tokensPage } from "./token-page.ts";

/** A refusal to list accounts and zones, which needs other permissions than their certificates. */
export function explainListing(refusal: Refusal): Explanation {
  if (refusal.origin !== "cloudflare" || isPassing(refusal) || isDeadCredential(refusal)) {
    return explainRefusal(refusal, null);
  }
  return {
    title: "This credential can’t list accounts or zones",
    advice: `Listing accounts needs the permission ${listingPermissions.account}, listing zones ${listingPermissions.zone}. Add one of them, or open the picker at the top and type an id: certificates may be readable all the same.`,
    link: { href: tokensPage, text: "Open your API tokens" },
  };
}
