import { expect, test } from "vitest";
import { consequence } from "./consequence.ts";
import { covered, inDays, now, root, wordsOf } from "./test-roots.ts";

const whole = { count: 48, isPartial: false };
const soon = root("Admin console root", inDays(2));
const past = root("Legacy field gateways", inDays(-203));
const reject = "Requests with client certificates from this CA will be rejected.";

function byWildcard(names: readonly string[], isDateUnknownElsewhere = false) {
  return names.map((hostname) => ({ hostname, isDateUnknownElsewhere }));
}

test("of what a wildcard covers, an unknown date of another root is said and not guessed", () => {
  const own = [covered("*.example.com", soon.expires)];
  const names = byWildcard(["pay"], true);
  expect(wordsOf(consequence(soon, own, whole, now, names))).toEqual([
    "When it expires",
    "*.example.com loses its last valid root.",
    reject,
    "Whether another root stays for pay is unknown: that root has no readable date.",
    "The hostname counts as uncovered from then on.",
  ]);
  const since = [covered("*.example.com", past.expires)];
  expect(wordsOf(consequence(past, since, whole, now, names)).join(" ")).not.toContain(
    "pay, covered by wildcard",
  );
});

test("what a wildcard covers beside its own is named after it", () => {
  const hostnames = [covered("*.example.com", soon.expires)];
  const told = (...names: string[]) =>
    wordsOf(consequence(soon, hostnames, whole, now, byWildcard(names))).slice(1, 3);
  const own = "*.example.com loses its last valid root.";
  expect(told("pay")).toEqual([
    own,
    "pay, covered by wildcard, loses its last valid root too.",
  ]);
  expect(told("a", "b", "c", "d")).toEqual([
    own,
    "a, b, c and 1 more, covered by wildcard, lose their last valid root too.",
  ]);
  const since = [covered("*.example.com", past.expires)];
  expect(wordsOf(consequence(past, since, whole, now, byWildcard(["pay", "api"])))).toContain(
    "pay and api, covered by wildcard, have had no valid root since 2026-05-04.",
  );
});
