import { expect, test } from "vitest";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ['"pay.example.com"', "pay.example.com"],
  ['"PAY.Example.com."', "pay.example.com"],
  ['" pay.example.com "', "pay.example.com"],
  ['"*.example.com"', "*.example.com"],
  ['"*.bücher.example"', "*.xn--bcher-kva.example"],
  ['"bücher.example"', "xn--bcher-kva.example"],
  ['"xn--bcher-kva.example"', "xn--bcher-kva.example"],
  ["“pay.example.com”", "pay.example.com"],
  ["„pay.example.com“", "pay.example.com"],
  ['"pay.example.com”', "pay.example.com"],
  ['“pay.example.com"', "pay.example.com"],
  ["＂pay.example.com＂", "pay.example.com"],
  ['"a b^$*"', "a b^$*"],
  ['"a""b"', 'a"b'],
  ['"https://pay.example.com"', "https://pay.example.com"],
])("%s is exactly the hostname %s", (text, hostname) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "is", hostname }] },
  ]);
});

test("several quoted hostnames are several terms", () => {
  expect(parseFilter('"a" “b” "c"').terms).toHaveLength(3);
});

test.each([
  ['"pay', 0, 4, /Close the quote/],
  ['pay "', 4, 5, /Close the quote/],
  ["“pay", 0, 4, /Close the quote/],
  ['name:"pay', 5, 9, /Close the quote/],
  ['-"pay', 1, 5, /Close the quote/],
  ['""', 0, 2, /between the quotes/],
  ['pay "  "', 4, 8, /between the quotes/],
  ["“”", 0, 2, /between the quotes/],
  ['name:""', 5, 7, /between the quotes/],
  ['"pay".com shop', 5, 9, /space after the closing quote/],
  ['"a"“b”', 3, 6, /space after the closing quote/],
])("%s is a problem at %i to %i", (text, start, end, message) => {
  expect(parseFilter(text)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end },
  });
});
