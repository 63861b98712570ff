import { expect, test } from "vitest";
import { hostnameKey, withoutFinalDot } from "./hostname-key.ts";

test.each([
  ["pay.example.com"],
  ["PAY.example.COM"],
  ["pay.example.com."],
  [" pay.example.com\t"],
  ["ｐａｙ.example.com"],
  ["pa\u00ady.example.com"],
])("%j is another spelling of pay.example.com", (hostname) => {
  expect(hostnameKey(hostname)).toBe("pay.example.com");
});

test.each([
  ["bücher.example"],
  ["BÜCHER.example"],
  ["bu\u0308cher.example"],
  ["xn--bcher-kva.example"],
  ["bücher。example。"],
])("%j is another spelling of bücher.example", (hostname) => {
  expect(hostnameKey(hostname)).toBe("xn--bcher-kva.example");
});

test("a letter that only looks alike makes another hostname", () => {
  expect(hostnameKey("pаy.example.com")).not.toBe("pay.example.com");
  expect(hostnameKey("ı.example")).not.toBe("i.example");
});

test("a key has no line feed, which parts keys from each other", () => {
  expect(hostnameKey("a\nb")).toBe("a b");
});

test("only one final dot is dropped", () => {
  expect(["a.", "a..", "a", ""].map(withoutFinalDot)).toEqual(["a", "a.", "a", ""]);
});
