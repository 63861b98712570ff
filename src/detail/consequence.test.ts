import { expect, test } from "vitest";
import { consequence } from "./consequence.ts";
import { covered, inDays, now, root, wordsOf } from "./test-roots.ts";

const whole = { count: 48, isPartial: false };
const partial = { count: 6_300, isPartial: true };

const soon = root("Admin console root", inDays(2));
const past = root("Legacy field gateways", inDays(-203));
const longer = root("Partner API root G2", inDays(400));
const reject = "Requests with client certificates from this CA will be rejected.";
const promise =
  "That does not promise that clients already hold certificates of the other root.";

test("the last root of one hostname", () => {
  const hostnames = [covered("admin.northwind.io", soon.expires)];
  expect(wordsOf(consequence(soon, hostnames, whole, now))).toEqual([
    "When it expires",
    "admin.northwind.io loses its last valid root.",
    reject,
  ]);
});

test.each([
  [2, "h1 and h2 lose their last valid root."],
  [3, "h1, h2 and h3 lose their last valid root."],
  [4, "h1, h2, h3 and 1 more lose their last valid root."],
  [1_003, "h1, h2, h3 and 1,000 more lose their last valid root."],
])("of %i hostnames at most three are named", (count, words) => {
  const hostnames = Array.from({ length: count }, (_, index) =>
    covered(`h${index + 1}`, soon.expires),
  );
  expect(wordsOf(consequence(soon, hostnames, whole, now))[1]).toBe(words);
});

test("a hostname in several spellings is named once, as first spelled", () => {
  const hostnames = ["MÜNCHEN.example", "xn--mnchen-3ya.example", "münchen.example."].map(
    (hostname) => covered(hostname, soon.expires),
  );
  expect(wordsOf(consequence(soon, hostnames, whole, now))[1]).toBe(
    "MÜNCHEN.example loses its last valid root.",
  );
});

test("another root stays, is named, and promises nothing of the clients", () => {
  const hostnames = [covered("api.northwind.io", soon.expires, longer)];
  expect(wordsOf(consequence(soon, hostnames, whole, now))).toEqual([
    "When it expires",
    reject,
    "Another root stays for api.northwind.io: [Partner API root G2] until 2027-12-28.",
    promise,
  ]);
});

test("some hostnames lose their last root and others keep one", () => {
  const other = root("Other", inDays(90));
  const hostnames = [
    covered("a", soon.expires, longer),
    covered("b", soon.expires),
    covered("c", soon.expires, other),
  ];
  expect(wordsOf(consequence(soon, hostnames, whole, now))).toEqual([
    "When it expires",
    "b loses its last valid root.",
    reject,
    "Another root stays for a and c: [Partner API root G2] and [Other].",
    "That does not promise that clients already hold certificates of the other roots.",
  ]);
});

test("what has happened is told in the past", () => {
  const hostnames = [covered("gw", past.expires), covered("gw2", past.expires)];
  expect(wordsOf(consequence(past, hostnames, whole, now))).toEqual([
    "Since it expired",
    "gw and gw2 have had no valid root since 2026-05-04.",
    "Requests with client certificates from this CA are rejected.",
  ]);
});

test("a hostname whose other root has expired too is uncovered since then", () => {
  const hostnames = [
    covered("gw", past.expires, root("Bridge", inDays(-12))),
    covered("gw2", past.expires),
    covered("gw3", past.expires, longer),
  ];
  expect(wordsOf(consequence(past, hostnames, whole, now)).slice(1)).toEqual([
    "gw2 has had no valid root since 2026-05-04.",
    "gw has had no valid root since 2026-11-11.",
    "Requests with client certificates from this CA are rejected.",
    "Another root stays for gw3: [Partner API root G2] until 2027-12-28.",
    promise,
  ]);
});

test("many moments of the past are not all told", () => {
  const hostnames = [-9, -8, -7, -6, -5].map((days) =>
    covered(`h${days}`, past.expires, root(`r${days}`, inDays(days))),
  );
  const words = wordsOf(consequence(past, hostnames, whole, now));
  expect(words[3]).toBe("h-7 has had no valid root since 2026-11-16.");
  expect(words[4]).toBe("2 more have had none since later.");
});

test.each([soon, past, root("Unknown", null)])(
  "$name without hostnames protects nothing",
  (it) => {
    expect(wordsOf(consequence(it, [], whole, now)).slice(1)).toEqual([
      "It has no hostnames: it protects nothing.",
    ]);
  },
);

test("an unknown date is said, never taken for a past one", () => {
  const unknown = root("Unknown", null);
  const hostnames = [covered("a", null), covered("b", null, longer)];
  expect(wordsOf(consequence(unknown, hostnames, whole, now))).toEqual([
    "When it expires",
    "Its expiry date is unknown: Cloudflare gave none that can be read.",
    "No other root stays for a.",
    "Requests with client certificates from this CA will be rejected from then on.",
    "Another root stays for b: [Partner API root G2] until 2027-12-28.",
    promise,
  ]);
});

test("another root without a readable date is neither counted on nor left out", () => {
  const unclear = (hostname: string, until: number | null) => ({
    ...covered(hostname, until),
    isDateUnknownElsewhere: true,
  });
  expect(wordsOf(consequence(soon, [unclear("a", soon.expires)], whole, now)).slice(1)).toEqual(
    [
      reject,
      "Whether another root stays for a is unknown: that root has no readable date.",
      "The hostname counts as uncovered from then on.",
    ],
  );
  const hostnames = [unclear("a", past.expires), unclear("b", past.expires)];
  expect(wordsOf(consequence(past, hostnames, whole, now)).slice(2)).toEqual([
    "Whether another root stays for a and b is unknown: that root has no readable date.",
    "The hostnames count as uncovered.",
  ]);
  const undated = root("Undated", null);
  expect(wordsOf(consequence(undated, [unclear("a", null)], whole, now)).at(-1)).toBe(
    "Whether another root stays for a is unknown: that root has no readable date.",
  );
});

test("a list that is not whole is said to be so", () => {
  expect(wordsOf(consequence(soon, [covered("a", soon.expires)], partial, now))).toEqual([
    "When it expires",
    "a loses its last valid root in the 6,300 loaded certificates.",
    reject,
    "The list is not whole: a certificate that is missing may be another root.",
  ]);
});

test("it has expired at the very moment, not a millisecond before", () => {
  const hostnames = [covered("a", soon.expires)];
  const at = soon.expires ?? 0;
  expect(consequence(soon, hostnames, whole, at - 1).title).toBe("When it expires");
  expect(consequence(soon, hostnames, whole, at).title).toBe("Since it expired");
});
