import { expect, test } from "vitest";
import { honestyWords } from "./honesty-line.tsx";

const account = { scope: { kind: "account", id: "0".repeat(32) } } as const;
const zone = { scope: { kind: "zone", id: "1".repeat(32) } } as const;

const whole = {
  scopes: [account],
  pagesRead: 2,
  pagesWanted: 2,
  isEndKnown: true,
  rowsRead: 1_240,
  total: 1_240,
  requests: { done: 2, wanted: 2 },
  msLeft: null,
  isFetching: false,
  isStopped: false,
  unlisted: null,
  hasFailed: false,
  isOffline: false,
  isWhole: true,
  readAt: Date.parse("2026-11-23T12:03:10Z"),
};

test.each([
  ["a whole list", {}, "1,240 of 1,240 loaded, 2 pages, 12:03:10 UTC"],
  ["one page", { pagesRead: 1, pagesWanted: 1 }, "1,240 of 1,240 loaded, 1 page, 12:03:10 UTC"],
  ["no total", { total: null }, "1,240 of 1,240 loaded, 2 pages, 12:03:10 UTC"],
  [
    "a missing page",
    { rowsRead: 1_000, pagesRead: 1, isWhole: false },
    "1,000 of 1,240 loaded, 1 of 2 pages, 12:03:10 UTC",
  ],
  [
    "a missing page and no total",
    { rowsRead: 1_000, pagesRead: 1, total: null, isWhole: false },
    "1,000 loaded, 1 of 2 pages, 12:03:10 UTC",
  ],
  [
    "scopes that may not be all",
    { scopes: [account, zone], unlisted: { isReading: true }, total: null, isWhole: false },
    "1,240 loaded, 2 scopes of an unknown number, 2 pages, 12:03:10 UTC",
  ],
  [
    "several scopes",
    { scopes: [account, zone, zone] },
    "1,240 of 1,240 loaded, 3 scopes, 2 pages, 12:03:10 UTC",
  ],
])("%s: %s%s", (_, part, words) => {
  expect(honestyWords({ ...whole, ...part }, "utc", whole.readAt + 1_000)).toBe(words);
});

test.each([
  ["2026-11-23T23:59:59Z", "12:03:10 UTC"],
  ["2026-11-24T00:00:00Z", "2026-11-23 12:03:10 UTC"],
])("at %s it was read at %s", (now, words) => {
  expect(honestyWords(whole, "utc", Date.parse(now))).toBe(
    `1,240 of 1,240 loaded, 2 pages, ${words}`,
  );
});

test.each([
  ["nearly full", {}, 48, ", 2 of the account's 50 default slots left"],
  ["full", {}, 50, ", none of the account's 50 default slots left"],
  ["that has room", {}, 44, ""],
  ["whose limit was raised", {}, 51, ""],
  ["of which a page is missing", { isWhole: false }, 48, ""],
  ["beside others", { scopes: [account, account] }, 48, ""],
  ["that is a zone", { scopes: [zone] }, 48, ""],
])("the slots of an account %s", (_, part, rowsRead, words) => {
  const reading = { ...whole, ...part, rowsRead, total: rowsRead };
  const said = honestyWords(reading, "utc", whole.readAt + 1_000);
  expect(said.replace(/^.* UTC/, "")).toBe(words);
});
