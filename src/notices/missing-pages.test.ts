import { expect, test } from "vitest";
import * as proxyErrors from "../cloudflare/proxy-error-codes.ts";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { missingPages } from "./missing-pages.ts";

const [permission, gate, signIn, fault] = [
  { refusal: { ...noAnswer, origin: "cloudflare", status: 403, pageStatus: 403 } },
  { refusal: { ...noAnswer, origin: "proxy", pageStatus: 401 } },
  { refusal: { ...noAnswer, pageStatus: 200 } },
  { refusal: { ...noAnswer, origin: "proxy", status: 503, pageStatus: 502 } },
] as const;
const failed = [permission, gate, signIn, fault];

test("of several scopes, one that Cloudflare refuses has no page that is missing", () => {
  expect(missingPages({ scopes: [1, 2], failed })).toEqual([gate, signIn, fault]);
});

test("neither has one that the sample does not know", () => {
  const unknown: { refusal: Refusal } = {
    refusal: {
      ...noAnswer,
      origin: "proxy",
      status: 403,
      pageStatus: 403,
      errors: [
        {
          code: proxyErrors.notInSample,
          message: "",
          documentation_url: null,
          source: null,
          error_chain: [],
        },
      ],
    },
  };
  expect(missingPages({ scopes: [1, 2], failed: [unknown, fault] })).toEqual([fault]);
});

test("of a single scope, every page that failed is missing", () => {
  expect(missingPages({ scopes: [1], failed })).toEqual(failed);
});
