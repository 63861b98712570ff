import { createSerializer } from "nuqs";
import { expect, test } from "vitest";
import { isTooLong } from "./longest-filter.ts";
import { mostPicked, mostScopes, mostWithin } from "./most-picked.ts";
import { viewParams } from "./view-params.ts";

const scopesOf = (count: number) =>
  Array.from({ length: count }, () => {
    return { kind: "account" as const, id: crypto.randomUUID().replaceAll("-", "") };
  });

test.each(["a", "ü", "決", " "])(
  "an address that names the most of everything and a filter of “%s” leaves room for cookies below 16 KiB",
  (letter) => {
    const ids = Array.from({ length: mostPicked }, () => crypto.randomUUID());
    let q = "";
    while (!isTooLong(q + letter)) q += letter;
    const [scope, within] = [scopesOf(mostScopes), scopesOf(mostWithin)];
    const address = createSerializer(viewParams)({
      scope,
      within,
      only: ids,
      certificate: ids,
      q,
    });
    expect(address.length).toBeGreaterThan(12_500);
    expect(address.length).toBeLessThan(14_500);
  },
);
