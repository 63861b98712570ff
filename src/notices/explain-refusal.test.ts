import { expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { explainRefusal, shortRefusal } from "./explain-refusal.ts";
import { refusalText } from "./refusal-text.ts";

const scope = { kind: "zone", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;

function refused(part: Partial<Refusal>, code: number | null, message = "words"): Refusal {
  const rest = { documentation_url: null, source: null, error_chain: [] };
  return { ...noAnswer, errors: code === null ? [] : [{ code, message, ...rest }], ...part };
}

test.each<[string, Refusal, string, string]>([
  [
    "no server",
    noAnswer,
    "Notafter’s server does not answer",
    "Notafter’s server does not answer.",
  ],
  [
    "another server",
    { ...noAnswer, pageStatus: 200 },
    "Something else answered instead of Notafter’s server",
    "Something else answered instead of Notafter’s server.",
  ],
  [
    "a deadline",
    refused({ origin: "proxy", pageStatus: 504 }, proxyErrors.upstreamTimeout),
    "Cloudflare took too long to answer",
    "Cloudflare took too long to answer.",
  ],
  [
    "no connection",
    refused({ origin: "proxy", pageStatus: 502 }, proxyErrors.upstreamUnreachable),
    "Notafter’s server cannot reach Cloudflare",
    "Notafter’s server cannot reach Cloudflare.",
  ],
  [
    "a connection lost amid the answer",
    refused({ origin: "proxy", status: 200, pageStatus: 502 }, proxyErrors.upstreamUnreachable),
    "Cloudflare’s answer broke off",
    "Cloudflare’s answer broke off.",
  ],
  [
    "HTML with 503",
    refused({ origin: "proxy", status: 503, pageStatus: 502 }, proxyErrors.upstreamUnreadable),
    "Cloudflare answered 503",
    "Cloudflare answered 503.",
  ],
  [
    "HTML with 200",
    refused({ origin: "proxy", status: 200, pageStatus: 502 }, proxyErrors.upstreamUnreadable),
    "Cloudflare’s answer could not be read",
    "Cloudflare’s answer could not be read.",
  ],
  [
    "a rate limit",
    refused({ origin: "cloudflare", status: 200 }, 971),
    "Cloudflare asks to slow down",
    "Cloudflare asks to slow down.",
  ],
  [
    "a refusal of the gate",
    refused({ origin: "proxy", pageStatus: 403 }, proxyErrors.foreignCaller),
    "Notafter’s server refused this request",
    "Notafter’s server refused this request.",
  ],
])("%s has its own words", (_, refusal, title, short) => {
  expect(explainRefusal(refusal, scope).title).toBe(title);
  expect(shortRefusal(refusal)).toBe(short);
});

test("the scope that was asked for is named by its kind", () => {
  const refusal = refused({ origin: "cloudflare", status: 403 }, 10_000);
  expect(explainRefusal(refusal, scope).advice).toContain("this zone");
  expect(explainRefusal(refusal, { ...scope, kind: "account" }).advice).toContain(
    "this account",
  );
  const unroutable = refused({ origin: "cloudflare", status: 404 }, 7_003);
  expect(explainRefusal(unroutable, scope).title).toBe("There is no such zone");
});

test.each([
  [1, "Wait 1 second, then"],
  [3_600, "Wait 3,600 seconds, then"],
  [null, "Wait a few minutes, then"],
])("a rate limit is to be waited out for %s s", (retryAfterSeconds, words) => {
  const limit = refused({ origin: "cloudflare", status: 429, retryAfterSeconds }, 971);
  expect(explainRefusal(limit, scope).advice).toContain(words);
});

test("a code in the error's chain is found as well", () => {
  const chain = [{ code: 6_103, message: "Invalid format for X-Auth-Key header" }];
  const [error] = refused({}, 6_003).errors;
  const refusal = refused({ origin: "cloudflare", status: 400 }, null);
  const errors = error === undefined ? [] : [{ ...error, error_chain: chain }];
  expect(explainRefusal({ ...refusal, errors }, scope).advice).toContain("CLOUDFLARE_API_KEY");
});

test("the text to copy has everything that came, and no more", () => {
  const refusal = refused(
    { origin: "cloudflare", status: 403, ray: "8a1b2c3d4e5f6789-AMS" },
    10_000,
  );
  expect(refusalText(refusal, scope, "Title")).toBe(
    `Notafter: Title\nzone ${scope.id}\nHTTP 403\ncode 10000: words\nray 8a1b2c3d4e5f6789-AMS`,
  );
});
