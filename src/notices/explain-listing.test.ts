import { expect, test } from "vitest";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { explainListing } from "./explain-listing.ts";

function refused(status: number, code: number, message: string): Refusal {
  const error = { code, message, documentation_url: null, source: null, error_chain: [] };
  return { ...noAnswer, origin: "cloudflare", status, pageStatus: status, errors: [error] };
}

test.each([
  [
    refused(403, 10_000, "Authentication error"),
    "This credential can’t list accounts or zones",
  ],
  [
    refused(403, 9_109, "Unauthorized to access requested resource"),
    "This credential can’t list accounts or zones",
  ],
  [refused(403, 9_109, "Invalid access token"), "Cloudflare does not know this token"],
  [refused(500, 1, "Oops"), "Cloudflare answered 500"],
  [noAnswer, "Notafter’s server does not answer"],
])("%j", (refusal, title) => {
  expect(explainListing(refusal).title).toBe(title);
});

test("what it takes is named, and the way around it", () => {
  const { advice } = explainListing(refused(403, 10_000, "Authentication error"));
  expect(advice).toContain("Account Settings Read");
  expect(advice).toContain("Zone Read");
  expect(advice).toContain("type an id");
});
