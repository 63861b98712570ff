import { expect, test } from "vitest";
import { parseFilter } from "./parse-filter.ts";

const wildcard = /\* stands only at the start.*\*\.example\.com/;
const regularExpression = /Regular expressions are not supported.*\*\.example\.com/;

test.each([
  ["*", "*", wildcard],
  ["*.", "*.", wildcard],
  ["*..", "*..", wildcard],
  ["pay*", "*", wildcard],
  ["*pay", "*", wildcard],
  ["a.*.com", "*", wildcard],
  ["**.com", "**", wildcard],
  ["*.*.com", "*", wildcard],
  [".*", "*", wildcard],
  ["^pay", "^", regularExpression],
  ["pay$", "$", regularExpression],
  ["(pay", "(", regularExpression],
  ["pay)", ")", regularExpression],
  ["[ab]", "[", regularExpression],
  ["b]", "]", regularExpression],
  ["a{2}", "{", regularExpression],
  ["2}", "}", regularExpression],
  ["pay|shop", "|", regularExpression],
  ["pay\\.example", "\\", regularExpression],
  ["pa+", "+", regularExpression],
  ["pay?", "?", regularExpression],
  ["^.*\\.example$", "^", regularExpression],
  ["pay,shop", ",", /with spaces/],
  ["pay;", ";", /with spaces/],
  ["pay&shop", "&", /with spaces/],
  ["決済、例え", "、", /with spaces/],
  ['pay"x', '"', /quotes around the whole/],
  ["'pay", "'", /double quotes/],
  ["‘pay", "‘", /double quotes/],
  ["!pay", "!", /minus sign/],
  ["–pay", "–", /minus sign/],
  ["name=pay", "=", /colon.*name:payments/],
  ["a@pay.example", "@", /No hostname contains/],
  ["2c1e…4f", "…", /No hostname contains/],
  ["#pay", "#", /No hostname contains/],
  ["a:b.example", "a:", /No field/],
  ["a.b:c", ":", /No hostname contains/],
  [".", ".", /part of a hostname/],
  ["...", "...", /part of a hostname/],
  ["*.。", "*.。", /stands only at the start/],
  ["\u00ad", "\u00ad", /part of a hostname/],
])("%s is a problem at %s: %s", (token, part, message) => {
  const start = 4 + token.lastIndexOf(part);
  expect(parseFilter(`pay ${token} shop`)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end: start + part.length },
  });
});
