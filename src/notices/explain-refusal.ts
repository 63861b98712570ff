import { counted } from "../certificates/counted.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { isRateLimit, type Refusal } from "../cloudflare/refusal.ts";
import { cloudflareWords } from "./cloudflare-refusals.ts";
import { networkWords, proxyWords } from "./proxy-refusals.ts";

/** A refusal for a person. */
export interface Explanation {
  /** What happened, as a headline. */
  readonly title: string;
  /** What it means and what to do next. */
  readonly advice: string;
  /** The page on which the next step is done. */
  readonly link: { readonly href: string; readonly text: string } | null;
}

/** Explains a refusal and the next step: every row of Cloudflare's errors that is known. */
export function explainRefusal(refusal: Refusal, scope: Scope | null): Explanation {
  if (refusal.origin === "network") return networkWords(refusal);
  if (isRateLimit(refusal)) return rateLimitWords(refusal);
  return refusal.origin === "proxy"
    ? proxyWords(refusal, scope)
    : cloudflareWords(refusal, scope);
}

/** Who said no, and with which number: "Cloudflare answered 503." */
export function shortRefusal(refusal: Refusal): string {
  if (refusal.origin === "network") {
    return refusal.pageStatus === null
      ? "Notafter’s server does not answer."
      : "Something else answered instead of Notafter’s server.";
  }
  if (isRateLimit(refusal)) return "Cloudflare asks to slow down.";
  // An answer that cannot be read has the status of one that can.
  if (refusal.status === null || refusal.status < 300) {
    return `${explainRefusal(refusal, null).title}.`;
  }
  return `Cloudflare answered ${refusal.status}.`;
}

function rateLimitWords({ retryAfterSeconds }: Refusal): Explanation {
  const wait =
    retryAfterSeconds === null ? "a few minutes" : counted(retryAfterSeconds, "second");
  return {
    title: "Cloudflare asks to slow down",
    advice: `The quota of 1,200 requests in 5 minutes is used up; the dashboard, Terraform and other tools of the same user share it. Wait ${wait}, then try again.`,
    link: null,
  };
}
