import fc from "fast-check";
import { expect, test } from "vitest";
import { withColons } from "../certificates/fingerprint.ts";
import {
  arbitraryExpression,
  arbitraryHex,
  arbitraryHostname,
  certificateWith,
} from "./arbitrary-certificate.ts";
import { fingerprintMatches, hostnameMatches, nameMatches } from "./highlight.ts";
import { matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";
import type { Range } from "./text-ranges.ts";

function partsOf(text: string, ranges: readonly Range[]): readonly string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["pay.example.com", "", []],
  ["pay.example.com", "pay", ["pay"]],
  ["Pay.example.COM.", "pay com.", ["Pay", "COM"]],
  ["pay-pay.example", "pay", ["pay", "pay"]],
  ["paypay.example", "pay", ["paypay"]],
  ["pay.example", "pa ay.", ["pay"]],
  ["pay.example", "-pay", []],
  ["pay.example", "name:pay", []],
  ["pay.example", "pay shop", ["pay"]],
  ["BÜCHER.example", "bücher", ["BÜCHER"]],
  ["bücher.example", "xn--bcher", ["bücher.example"]],
  ["xn--bcher-kva.example", "bücher", ["xn--bcher-kva.example"]],
  ["xn--bcher-kva.example", "bcher", ["bcher"]],
  ["pay.example.com", "*.example.com", [".example.com"]],
  ["*.example.com", "*.example.com", [".example.com"]],
  ["a.b.Example.com.", "*.example.com", [".Example.com."]],
  ["a.bücher.example", "*.xn--bcher-kva.example", [".bücher.example"]],
  ["a.xn--bcher-kva.example", "*.bücher.example", [".xn--bcher-kva.example"]],
  ["example.com", "*.example.com", []],
  ["a.bücher。example", "*.bücher.example", ["a.bücher。example"]],
  ["Pay.example.com", '"pay.example.com"', ["Pay.example.com"]],
  ["pay.example.com.au", '"pay.example.com"', []],
  ["pay.example.com", "https://pay.example.com/x", ["pay.example.com"]],
  ["*.example.com", "https://pay.example.com/x", ["*.example.com"]],
  ["*.example.com", "https://a.pay.example.com/x", []],
  ["x-deadbeef.example", "deadbeef", ["deadbeef"]],
  ["x-deadbeef.example", "de:ad:be:ef", []],
  ["pay.example", "pay*", []],
])("in the hostname %s, the filter %s shows %j", (hostname, text, parts) => {
  expect(partsOf(hostname, hostnameMatches(hostname, parseFilter(text)))).toEqual(parts);
});

test.each([
  ["Payments root", "name:pay", ["Pay"]],
  ["Payments root", 'name:"S R"', ["s r"]],
  ["決済ルート", "name:ルート", ["ルート"]],
  ["İ Payments", "name:payments", ["Payments"]],
  ["Payments", "-name:pay", []],
  ["Payments", "pay", []],
  ["Payments", "id:pay", []],
])("in the name %s, the filter %s shows %j", (name, text, parts) => {
  expect(partsOf(name, nameMatches(name, parseFilter(text)))).toEqual(parts);
});

test.each([
  ["1E:80:4F:44:B2:22", "1e804f44", ["1E:80:4F:44"]],
  ["1E:80:4F:44:B2:22", "4f:44:b2:22", ["4F:44:B2:22"]],
  ["1E:80:4F:44:B2:22", "e804f44b", ["E:80:4F:44:B"]],
  ["1E:80:4F:44:B2:22", "1E:80:4F:44 44b222 804f44b222", ["1E:80:4F:44:B2:22"]],
  ["1E:80:4F:44:B2:22", "-1e804f44", []],
  ["1E:80:4F:44:B2:22", "id:1e804f44", []],
  ["1e804f44b222", "1E:80:4F:44", ["1e804f44"]],
  ["MD5 Fingerprint=D5:F1:4F:44:B2", "d5f14f44", ["D5:F1:4F:44"]],
  ["MD5 Fingerprint=D5:F1:4F:44:B2", "md5:d5f14f44", ["D5:F1:4F:44"]],
  ["MD5 Fingerprint=D5:F1:4F:44:B2", "sha1:d5f14f44", []],
  ["no fingerprint deadbeef", "deadbeef", []],
])("in the fingerprint %s, the filter %s shows %j", (fingerprint, text, parts) => {
  const ranges = fingerprintMatches(fingerprint, parseFilter(text));
  expect(partsOf(fingerprint, ranges)).toEqual(parts);
});

function expectOrdered(text: string, ranges: readonly Range[]): void {
  let last = -1;
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

test("ranges lie within the text, in order and apart", () => {
  fc.assert(
    fc.property(
      arbitraryHostname,
      arbitraryHex.map(withColons),
      fc.string({ unit: "grapheme" }),
      arbitraryExpression,
      (hostname, fingerprint, name, text) => {
        const filter = parseFilter(text);
        expectOrdered(hostname, hostnameMatches(hostname, filter));
        expectOrdered(fingerprint, fingerprintMatches(fingerprint, filter));
        expectOrdered(name, nameMatches(name, filter));
      },
    ),
    { numRuns: 300 },
  );
});

test("a hostname shows a match exactly when it alone would be found by the term", () => {
  fc.assert(
    fc.property(arbitraryHostname, arbitraryExpression, (hostname, text) => {
      fc.pre(hostname !== "");
      for (const term of parseFilter(text).terms) {
        const filter = { terms: [{ ...term, isExcluding: false }], problem: null };
        const isFound = matchesFilter(certificateWith({ hostnames: [hostname] }), filter);
        expect(hostnameMatches(hostname, filter).length > 0).toBe(isFound);
      }
    }),
    { numRuns: 500 },
  );
});
