import { createSerializer } from "nuqs";
import { expect, test } from "vitest";
import { longestFilter } from "./longest-filter.ts";
import { mostPicked, mostScopes } from "./most-picked.ts";
import { viewParams } from "./view-params.ts";

test("an address that names the most of everything leaves room for cookies below 16 KiB", () => {
  const ids = Array.from({ length: mostPicked }, () => crypto.randomUUID());
  const scope = Array.from({ length: mostScopes }, () => {
    return { kind: "account" as const, id: crypto.randomUUID().replaceAll("-", "") };
  });
  const q = "a".repeat(longestFilter);
  const address = createSerializer(viewParams)({ scope, only: ids, certificate: ids, q });
  expect(address.length).toBeGreaterThan(3 * 4_000);
  expect(address.length).toBeLessThan(15_000);
});
