import { expect, test } from "vitest";
import { noAnswer } from "../cloudflare/refusal.ts";
import type { Scopes } from "./scope-lists.ts";
import { unlistedOf } from "./unlisted.ts";

const account = {
  kind: "account",
  id: "a".repeat(32),
  name: "A",
  accountId: null,
  accountName: null,
} as const;

const listed: Scopes = {
  scopes: [account],
  first: account,
  listings: {
    account: { isWhole: true, refusal: null },
    zone: { isWhole: true, refusal: null },
  },
  isReading: false,
  refusal: null,
  isLimited: false,
  heldUntil: null,
};
const withZones = (zone: Scopes["listings"]["zone"], isReading = false): Scopes => ({
  ...listed,
  listings: { ...listed.listings, zone },
  isReading,
});

test("what is chosen by name is known, whatever could not be listed", () => {
  const unknown = withZones({ isWhole: false, refusal: noAnswer });
  expect(unlistedOf([account], unknown)).toBeNull();
  expect(unlistedOf(null, unknown)).toBeNull();
});

test("a group lacks what could not be listed of its own kinds", () => {
  const unknown = withZones({ isWhole: false, refusal: noAnswer });
  expect(unlistedOf("all-accounts", unknown)).toBeNull();
  expect(unlistedOf("all", unknown)).toEqual({
    kinds: ["zone"],
    refusal: noAnswer,
    isReading: false,
  });
  expect(unlistedOf("all", listed)).toBeNull();
});

test("what is still being listed may come", () => {
  const reading = withZones({ isWhole: false, refusal: null }, true);
  expect(unlistedOf("all-zones", reading)).toEqual({
    kinds: ["zone"],
    refusal: null,
    isReading: true,
  });
});

test("a group of which none is listed is no whole one", () => {
  expect(unlistedOf("all-zones", listed)).toEqual({
    kinds: ["zone"],
    refusal: null,
    isReading: false,
  });
});
