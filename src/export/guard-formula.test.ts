import { expect, test } from "vitest";
import { guardFormula } from "./guard-formula.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\ttab", "'\ttab"],
  ["\rreturn", "'\rreturn"],
  ["\nfeed", "'\nfeed"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠1", "'＠1"],
  ["=1\nsecond line", "'=1\nsecond line"],
  ["  =1", "'  =1"],
  ["\u200b=1", "'\u200b=1"],
  ["name;=1", "name;'=1"],
  ["name\t=1", "name\t'=1"],
  ["name\n=1", "name\n'=1"],
  ["\n=1", "'\n'=1"],
  ["name\r\n =1", "name\r\n' =1"],
  ["−1", "'−1"],
])("%j cannot become a formula", (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
});

test.each([
  "Payments = 2023",
  "a-b",
  "two\r\nlines",
  "",
  "'=1",
  "2C:1E",
  "pay.example.com -x",
  "*.example.com",
])("%j stays as it is", (text) => {
  expect(guardFormula(text)).toBe(text);
});
