import { expect, test } from "vitest";
import { noAnswer } from "../cloudflare/refusal.ts";
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

test("of a single scope, every page that failed is missing", () => {
  expect(missingPages({ scopes: [1], failed })).toEqual(failed);
});
