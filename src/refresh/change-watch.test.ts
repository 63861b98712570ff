import { describe, expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import { countChanges } from "../certificates/changes.ts";
import { createChangeWatch } from "./change-watch.ts";

const one = { kind: "account", id: "0".repeat(32) } as const;
const other = { kind: "zone", id: "1".repeat(32) } as const;

function certificate(id: string): Certificate {
  return {
    key: id,
    id,
    name: null,
    hostnames: [],
    fingerprint: null,
    expires: null,
    uploaded: null,
    updated: null,
    scopes: [one],
  };
}

function list(ids = ""): readonly Certificate[] {
  return [...ids].map(certificate);
}

function count(watch: ReturnType<typeof createChangeWatch>, scopes = [one, other]) {
  const changes = watch.changesIn(scopes);
  return changes && countChanges(changes);
}

test("the first list is what was seen; later ones are compared with it, not with each other", () => {
  const watch = createChangeWatch();
  watch.see(one, list("ab"));
  expect(count(watch)).toBeNull();
  watch.see(one, list("abc"));
  watch.see(one, list("abcd"));
  expect(count(watch)).toBe(2);
  watch.see(one, list("ab"));
  expect(count(watch)).toBeNull();
});

test("what was dismissed is not said again", () => {
  const watch = createChangeWatch();
  watch.see(one, list("a"));
  watch.see(one, list("b"));
  watch.dismiss([one, other]);
  watch.see(one, list("b"));
  expect(count(watch)).toBeNull();
  watch.see(one, list("bc"));
  expect(count(watch)).toBe(1);
});

test("what is new in a list that is not shown is said when it is", () => {
  const watch = createChangeWatch();
  for (const scope of [one, other]) {
    watch.see(scope, []);
    watch.see(scope, list(scope === one ? "a" : "b"));
  }
  watch.dismiss([other]);
  expect(count(watch, [other])).toBeNull();
  expect(count(watch, [one])).toBe(1);
});

test("a list of an earlier visit counts as seen, also when it turns up after the new one", () => {
  const watch = createChangeWatch();
  watch.see(one, list("abc"));
  watch.remember(one, list("ab"));
  expect(count(watch)).toBe(1);
});

test("what is new in one list stays new when another one that has it is read for the first time", () => {
  const watch = createChangeWatch();
  watch.see(one, [root("a", 1)]);
  watch.see(one, [root("b", 2), certificate("c")]);
  watch.see(other, [root("b", 2), certificate("c"), certificate("d")]);
  expect(idsOf(watch)).toEqual({ added: "c", renewed: "b", gone: "" });
  watch.dismiss([one, other]);
  expect(count(watch)).toBeNull();
});

test("only the lists that are asked for count", () => {
  const watch = createChangeWatch();
  for (const [scope, ids] of [
    [one, "ab"],
    [other, "cd"],
  ] as const) {
    watch.see(scope, list(ids.slice(0, 1)));
    watch.see(scope, list(ids));
  }
  expect(count(watch)).toBe(2);
  expect(count(watch, [other])).toBe(1);
});

describe("an account and a zone that list the same certificates", () => {
  test.each([
    ["one that comes to both is one", ["ab", "abc"], ["a", "ac"], { added: "c" }],
    ["one that leaves both is one", ["ab", "a"], ["ab", "a"], { gone: "b" }],
    ["one that leaves the zone alone is there", ["ab", "ab"], ["ab", "a"], {}],
    ["one that leaves the account for the zone is there", ["ab", "a"], ["a", "ab"], {}],
    ["one that comes to the zone alone was there", ["ab", "ab"], ["a", "ab"], {}],
  ])("%s", (_, account, zone, expected) => {
    expect(changes(account, zone)).toEqual({ added: "", renewed: "", gone: "", ...expected });
  });

  test("one that is edited in both is one, until it was seen", () => {
    const watch = createChangeWatch();
    const edited = { ...certificate("a"), name: "Other" };
    for (const scope of [one, other]) watch.see(scope, list("ab"));
    for (const scope of [one, other]) watch.see(scope, [edited, certificate("b")]);
    expect(watch.changesIn([one, other])?.edited).toEqual([
      { before: certificate("a"), after: edited },
    ]);
    watch.dismiss([one, other]);
    expect(count(watch)).toBeNull();
  });

  test("one that renews in the account, and is the first in the zone, is renewed", () => {
    const watch = createChangeWatch();
    watch.see(one, [root("a", 1)]);
    watch.see(other, []);
    for (const scope of [one, other]) watch.see(scope, [root("b", 2)]);
    expect(idsOf(watch)).toEqual({ added: "", renewed: "b", gone: "" });
  });

  function changes([accountBefore, accountNow]: string[], [zoneBefore, zoneNow]: string[]) {
    const watch = createChangeWatch();
    watch.see(one, list(accountBefore));
    watch.see(other, list(zoneBefore));
    watch.see(one, list(accountNow));
    watch.see(other, list(zoneNow));
    return idsOf(watch);
  }
});

function idsOf(watch: ReturnType<typeof createChangeWatch>) {
  const { added = [], renewed = [], gone = [] } = watch.changesIn([one, other]) ?? {};
  const ids = (certificates: readonly Certificate[]) =>
    certificates.map(({ id }) => id).join("");
  return { added: ids(added), renewed: ids(renewed), gone: ids(gone) };
}

/** All of them have the same name. */
function root(id: string, expires: number): Certificate {
  return { ...certificate(id), name: "Root", expires };
}
