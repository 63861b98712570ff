import type { Scope } from "../cloudflare/paths.ts";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import type { Explanation } from "./explain-refusal.ts";

const statusPage = { href: "https://www.cloudflarestatus.com/", text: "Cloudflare status" };

/** No answer, or none of the proxy's: what lies between the page and its server. */
export function networkWords({ pageStatus }: Refusal): Explanation {
  if (pageStatus === null) {
    return {
      title: "Notafter’s server does not answer",
      advice:
        "The page cannot reach the server it came from. Check that it is still running and that this device is online, then try again.",
      link: null,
    };
  }
  return {
    title: "Something else answered instead of Notafter’s server",
    advice:
      "The answer was not one of Notafter’s: a sign-in page, a proxy or a captive portal may stand in between. Reload the page; if it asks you to sign in, do so.",
    link: null,
  };
}

/** What the proxy says when Cloudflare's answer was none, or was not fit to pass on. */
export function proxyWords(refusal: Refusal, scope: Scope | null): Explanation {
  switch (refusal.errors[0]?.code) {
    case proxyErrors.upstreamTimeout:
      return {
        title: "Cloudflare took too long to answer",
        advice: "No whole answer came within the time that Notafter waits. Try again.",
        link: statusPage,
      };
    case proxyErrors.upstreamUnreachable:
      // It had begun to answer.
      if (refusal.status !== null) return brokenOffWords;
      return {
        title: "Notafter’s server cannot reach Cloudflare",
        advice:
          "No connection to the API could be made. Check the server’s network and, if it is set, CLOUDFLARE_BASE_URL, then try again.",
        link: statusPage,
      };
    case proxyErrors.upstreamTooLarge:
      return {
        title: "Cloudflare’s answer is too large",
        advice:
          "A page of this list is larger than the 48 MiB that Notafter reads, which is room for 1,000 certificates with 1,000 hostnames each. If CLOUDFLARE_BASE_URL is set, check what answers there.",
        link: null,
      };
    case proxyErrors.upstreamUntrusted:
      return {
        title: "What answers for Cloudflare is not trusted",
        advice:
          "Its TLS certificate could not be verified, so nothing was sent to it. If a proxy of your company stands in between, give its root certificate to Notafter in a file that NODE_EXTRA_CA_CERTS names, and start it again. If CLOUDFLARE_BASE_URL is set, check it.",
        link: null,
      };
    case proxyErrors.upstreamRedirected:
    case proxyErrors.upstreamUnreadable:
      return refusal.status !== null && refusal.status >= 500
        ? serverErrorWords(refusal.status)
        : unreadableWords;
    case proxyErrors.notInSample:
      return {
        title: `The sample has no such ${scope?.kind ?? "account or zone"}`,
        advice:
          "Notafter runs without a credential, so a built-in sample answers; Cloudflare was not asked. To see your own certificates, set CLOUDFLARE_API_TOKEN where Notafter runs and start it again. To look around, pick one of the sample’s accounts at the top.",
        link: null,
      };
    default:
      return {
        title: "Notafter’s server refused this request",
        advice: refusal.errors[0]?.message || "It gave no reason; its log has a line for it.",
        link: null,
      };
  }
}

/** Cloudflare's side is at fault; its page is never shown, only its numbers. */
export function serverErrorWords(status: number): Explanation {
  return {
    title: `Cloudflare answered ${status}`,
    advice:
      "The fault is on Cloudflare’s side and usually passes. Try again in a moment; if it stays, its support asks for the ray id below.",
    link: statusPage,
  };
}

const brokenOffWords: Explanation = {
  title: "Cloudflare’s answer broke off",
  advice:
    "The connection was lost in the middle of the answer, which usually passes. Try again; if it stays, check the network between Notafter’s server and Cloudflare.",
  link: statusPage,
};

const unreadableWords: Explanation = {
  title: "Cloudflare’s answer could not be read",
  advice:
    "It was not what the API sends: an error page, a redirect, or a refusal without a reason. If CLOUDFLARE_BASE_URL is set, check that it ends in /client/v4. Otherwise try again.",
  link: statusPage,
};
