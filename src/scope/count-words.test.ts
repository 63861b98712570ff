import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { countWords } from "./count-words.ts";

const one: Scope = { kind: "account", id: "1".repeat(32) };
const two: Scope = { kind: "account", id: "2".repeat(32) };
const zone: Scope = { kind: "zone", id: "3".repeat(32) };

test.each([
  [[one], "1 account"],
  [[one, two, zone], "2 accounts · 1 zone"],
  [[zone], "1 zone"],
])("%j is %s", (scopes, words) => {
  expect(countWords(scopes)).toBe(words);
});
