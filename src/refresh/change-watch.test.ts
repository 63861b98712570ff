import { expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import { countChanges } from "../certificates/changes.ts";
import { createChangeWatch } from "./change-watch.ts";

const one = { kind: "account", id: "0".repeat(32) } as const;
const other = { kind: "zone", id: "1".repeat(32) } as const;

function list(ids: string): readonly Certificate[] {
  return [...ids].map((id) => ({
    key: id,
    id,
    name: null,
    hostnames: [],
    fingerprint: null,
    expires: null,
    uploaded: null,
    updated: null,
    scopes: [one],
  }));
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
  watch.dismiss();
  watch.see(one, list("b"));
  expect(count(watch)).toBeNull();
  watch.see(one, list("bc"));
  expect(count(watch)).toBe(1);
});

test("a list of an earlier visit counts as seen, also when it turns up after the new one", () => {
  const watch = createChangeWatch();
  watch.see(one, list("abc"));
  watch.remember(one, list("ab"));
  expect(count(watch)).toBe(1);
});

test("only the lists that are asked for count, all together", () => {
  const watch = createChangeWatch();
  for (const scope of [one, other]) {
    watch.see(scope, list("a"));
    watch.see(scope, list("ab"));
  }
  expect(count(watch)).toBe(2);
  expect(count(watch, [other])).toBe(1);
});
