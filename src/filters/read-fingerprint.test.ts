import fc from "fast-check";
import { expect, test } from "vitest";
import { withColons } from "../certificates/fingerprint.ts";
import { arbitraryHex, certificateWith } from "./arbitrary-certificate.ts";
import { matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ["1E:80:4F:44", null, "1e804f44"],
  ["1E:80:4F:44:", null, "1e804f44"],
  ["E:80:4F:44:A", null, "e804f44a"],
  ["1E:80:4F: 44:AB", null, "1e804f44ab"],
  ["1e 80 4f 44", null, "1e804f44"],
  ["1e  80\u30004f 44 ab", null, "1e804f44ab"],
  ["\u200e1e 80 4f 44", null, "1e804f44"],
  ["MD5 Fingerprint=1E:80:4F:44", "MD5", "1e804f44"],
  ["md5 fingerprint = 1e804f44", "MD5", "1e804f44"],
  ["sha1 Fingerprint=1E:80:4F:44", "SHA-1", "1e804f44"],
  ["SHA-1 Fingerprint=1E:80:4F:44", "SHA-1", "1e804f44"],
  ["sha256 Fingerprint=1E:80:4F:44", "SHA-256", "1e804f44"],
  ["SHA256:1E:80:4F:44", "SHA-256", "1e804f44"],
  ["SHA-256: 1e 80 4f 44", "SHA-256", "1e804f44"],
  ["md5:1e-80-4f-44", "MD5", "1e804f44"],
  ["Fingerprint=1E:80:4F:44", null, "1e804f44"],
  ["fingerprint:1e804f44", null, "1e804f44"],
  ["MD5 Fingerprint 1E:80:4F:44", "MD5", "1e804f44"],
  ["MD5 1E:80:4F:44", "MD5", "1e804f44"],
  ["MD5\t1E:80:4F:44", "MD5", "1e804f44"],
  ["MD5 Fingerprint\t1E:80:4F:44", "MD5", "1e804f44"],
  ["md5 \u200e1e 80 4f 44", "MD5", "1e804f44"],
  ["sha1 1e-80-4f-44", "SHA-1", "1e804f44"],
  ["SHA-1 fingerprint 1E:80:4F: 44", "SHA-1", "1e804f44"],
  ["sha256 deadbeefcafe", "SHA-256", "deadbeefcafe"],
  ["SHA-256 12345678", "SHA-256", "12345678"],
  ["Fingerprint 1E:80:4F:44", null, "1e804f44"],
])("%s is a fingerprint of kind %s with %s", (text, kind, hex) => {
  expect(parseFilter(`${text} pay`).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "fingerprint", part: { kind, hex } }] },
    { isExcluding: false, anyOf: [{ kind: "contains", field: "hostname", text: "pay" }] },
  ]);
});

test.each([
  ["deadbeef", "deadbeef", ["hostname"]],
  ["DEADBEEF", "deadbeef", ["hostname"]],
  ["12345678", "12345678", ["hostname"]],
  ["dead-beef", "deadbeef", ["hostname"]],
  [
    "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
    "f174e90afafe4643bbbc4a0ed4fc8415",
    ["hostname", "id"],
  ],
])("%s may be a part of a fingerprint or of others", (text, hex, fields) => {
  const others = fields.map((field) => ({ kind: "contains", field, text: text.toLowerCase() }));
  expect(parseFilter(text).terms).toEqual([
    {
      isExcluding: false,
      anyOf: [{ kind: "fingerprint", part: { kind: null, hex } }, ...others],
    },
  ]);
});

test.each([
  "ab cd",
  "1e 80 4f",
  "deadbee",
  "dead-bee",
  "md5",
  "MD5 Fingerprint",
  "md5 pay",
  "md5 fingerprint pay",
  "md5 deadbee",
  "sha256 face b00c",
  "sha-256 1e 80 4f",
  "md5 deadbeef.com",
  "sha256-deadbeef",
  "md5 md5",
  "deadbeef.com",
])("%s is made of parts of hostnames", (text) => {
  const parts = text.toLowerCase().split(" ");
  expect(parseFilter(text).terms).toEqual(
    parts.map((part) => ({
      isExcluding: false,
      anyOf: [{ kind: "contains", field: "hostname", text: part }],
    })),
  );
});

test.each([
  "MD5 Fingerprint 1E:80:4F:44",
  "MD5 1E:80:4F:44",
  "MD5\t1E:80:4F:44",
  "md5 1e 80 4f 44",
  "md5 1e804f44",
])("a label without a sign behind it stands among other terms, and is excluded: %s", (text) => {
  const hostname = (part: string) => ({
    isExcluding: false,
    anyOf: [{ kind: "contains", field: "hostname", text: part }],
  });
  const anyOf = [{ kind: "fingerprint", part: { kind: "MD5", hex: "1e804f44" } }];
  expect(parseFilter(`pay ${text} shop -${text} md5 -${text}`)).toEqual({
    terms: [
      hostname("pay"),
      { isExcluding: false, anyOf },
      hostname("shop"),
      { isExcluding: true, anyOf },
      hostname("md5"),
      { isExcluding: true, anyOf },
    ],
    problem: null,
  });
});

test.each([
  ["md5 -deadbeef", "-deadbeef"],
  ['sha256 "deadbeef"', '"deadbeef"'],
  ["md5 name:deadbeef", "name:deadbeef"],
  ["md5 id:ab:cd:ef:01", "id:ab:cd:ef:01"],
  ["md5 https://deadbeef/", "https://deadbeef/"],
])("%s is a part of a hostname and another term", (text, other) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [expect.objectContaining({ kind: "contains" })] },
    ...parseFilter(other).terms,
  ]);
});

test.each([
  ["1E:80", 0, 5, /at least 8 hex digits.*are 4/],
  ["pay -1E:80:4F", 5, 13, /at least 8 hex digits.*are 6/],
  ["md5:1e80", 0, 8, /at least 8 hex digits/],
  ["MD5 Fingerprint=", 0, 16, /at least 8 hex digits.*after MD5 Fingerprint=/],
  ["1E:80:4G:44", 7, 8, /only the digits 0-9 and a-f/],
  ["sha256: pay", 8, 9, /only the digits/],
  ["md5::", 4, 5, /only the digits/],
  ["SHA-512 Fingerprint=1E:80:4F:44", 0, 20, /^Only MD5, SHA-1 and SHA-256/],
  ["sha384: 1e80", 0, 7, /^Only MD5/],
  ["md5 1E:80", 4, 9, /at least 8 hex digits.*are 4/],
  ["MD5 Fingerprint 1E:80:4G:44", 23, 24, /only the digits/],
])("%s is a problem at %i to %i", (text, start, end, message) => {
  expect(parseFilter(text)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end: expect.any(Number) },
  });
  expect(parseFilter(text).problem?.end).toBe(end);
});

const forms: readonly ((hex: string) => string)[] = [
  (hex) => hex,
  (hex) => hex.toUpperCase(),
  withColons,
  (hex) => withColons(hex).toLowerCase(),
  (hex) => withColons(hex).replaceAll(":", " "),
  (hex) => withColons(hex).replaceAll(":", "-"),
  (hex) => `${hex.length === 32 ? "MD5" : "SHA256"} Fingerprint=${withColons(hex)}`,
  (hex) => `${hex.length === 32 ? "md5" : "sha-256"} Fingerprint=${hex}`,
  (hex) => `${hex.length === 32 ? "MD5" : "SHA-256"}: ${withColons(hex)}`,
  (hex) => `${hex.length === 32 ? "MD5" : "SHA-256"} ${withColons(hex)}`,
  (hex) => `${hex.length === 32 ? "md5" : "sha256"} Fingerprint\t${hex}`,
];

test("a certificate is found by its fingerprint, or a part of it, in every form", () => {
  fc.assert(
    fc.property(arbitraryHex, fc.constantFrom(...forms), fc.nat(20), (hex, form, bytes) => {
      const listed = certificateWith({ fingerprint: withColons(hex) });
      expect(matchesFilter(listed, parseFilter(form(hex)))).toBe(true);
      const part = hex.slice(0, Math.max(8, 2 * bytes));
      expect(matchesFilter(listed, parseFilter(withColons(part)))).toBe(true);
    }),
  );
});
