import { expect, test } from "vitest";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ["pay", "pay"],
  ["PAY", "pay"],
  ["pay.example.com.", "pay.example.com"],
  ["pay.", "pay"],
  [".example", ".example"],
  ["_dmarc", "_dmarc"],
  ["a-b", "a-b"],
  ["BÜCHER", "bücher"],
  ["bu\u0308cher", "bücher"],
  ["xn--bcher", "xn--bcher"],
  ["決済", "決済"],
  ["決済。例え。", "決済.例え"],
  ["ｐａｙ", "pay"],
  ["pa\u00ady", "pay"],
  ["ab", "ab"],
  ["deadbee", "deadbee"],
])("%s is a part of a hostname: %s", (text, part) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "contains", field: "hostname", text: part }] },
  ]);
});

test.each([
  ["*.example.com", ".example.com"],
  ["*.EXAMPLE.com.", ".example.com"],
  ["*.com", ".com"],
  ["*.bücher.example", ".xn--bcher-kva.example"],
  ["*.xn--bcher-kva.example", ".xn--bcher-kva.example"],
  ["*。example。com", ".example.com"],
  ["*．example｡com", ".example.com"],
])("%s is everything below: %s", (text, suffix) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "below", suffix }] },
  ]);
});
