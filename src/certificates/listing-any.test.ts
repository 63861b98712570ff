import { expect, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { listingAny } from "./listing-any.ts";

function certificate(key: string, hostnames: readonly string[], expires: number | null) {
  return { key, hostnames, expires } as unknown as Certificate;
}

test("whatever spelling it has, a hostname is found, the longest first and no date last", () => {
  const list = [
    certificate("soon", ["a.example"], 1_000),
    certificate("other", ["b.example", "*.a.example"], 5_000),
    certificate("undated", ["MÜNCHEN.example"], null),
    certificate("late", ["x.example", "A.Example."], 2_000),
  ];
  const found = listingAny(["a.example", "xn--mnchen-3ya.example"], list);
  expect(found.map(({ key }) => key)).toEqual(["late", "soon", "undated"]);
});

test("what has no hostnames shares none", () => {
  expect(listingAny([], [certificate("bare", [], 1_000)])).toEqual([]);
});
