import fc from "fast-check";
import { expect, test } from "vitest";
import { hostnameForms } from "./hostname-forms.ts";

test.each([
  ["Pay.Example.COM", "pay.example.com", "pay.example.com"],
  ["pay.example.com.", "pay.example.com", "pay.example.com"],
  ["xn--mnchen-3ya.example", "xn--mnchen-3ya.example", "münchen.example"],
  ["XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example", "münchen.example"],
  ["münchen.example", "xn--mnchen-3ya.example", "münchen.example"],
  ["MÜNCHEN.example", "xn--mnchen-3ya.example", "münchen.example"],
  ["*.münchen.example", "*.xn--mnchen-3ya.example", "*.münchen.example"],
  ["*.xn--mnchen-3ya.example", "*.xn--mnchen-3ya.example", "*.münchen.example"],
  ["mu\u0308nchen.example", "xn--mnchen-3ya.example", "münchen.example"],
  ["_dmarc.example.com", "_dmarc.example.com", "_dmarc.example.com"],
])("%s has the forms %s and %s", (hostname, ascii, unicode) => {
  expect(hostnameForms(hostname)).toEqual({ ascii, unicode });
});

test("what is no hostname stays as it is, so that it can still be found", () => {
  expect(hostnameForms("xn--\u0000").unicode).toBe("xn--\u0000");
  expect(hostnameForms("a b ü").unicode).toBe("a b ü");
  expect(hostnameForms("a@bücher.example").ascii).toBe("a@bücher.example");
  fc.assert(fc.property(fc.string(), (text) => hostnameForms(text).unicode !== undefined));
});
