import fc from "fast-check";
import { expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import { parseFingerprint } from "../certificates/fingerprint.ts";
import { wildcardCovers } from "../certificates/hostname.ts";
import { hostnameForms } from "../certificates/hostname-forms.ts";
import { hostnameKey } from "../certificates/hostname-key.ts";
import {
  arbitraryCertificate,
  arbitraryExpression,
  certificateWith,
} from "./arbitrary-certificate.ts";
import { exactly } from "./exactly.ts";
import type { Test } from "./filter.ts";
import { foldText } from "./fold-text.ts";
import { filterRows, matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";
import { searchColumns } from "./search-columns.ts";

const certificate = certificateWith({
  id: "F174e90a-fafe-4643-bbbc-4a0ed4fc8415",
  name: "Straße 決済 Root",
  hostnames: [
    "Pay.example.com",
    "*.shop.example.com",
    "bücher.example",
    "xn--mnchen-3ya.example",
  ],
  fingerprint: "MD5 Fingerprint=1E:80:4F:44:B2:22:BA:0D:11:EA:56:A7:AB:3C:21:C6",
});

test.each([
  ["", true],
  ["pay", true],
  ["PAY.EXAMPLE.com.", true],
  ["paid", false],
  ["com*", true],
  ["com pay", true],
  ["com paid", false],
  ["com\u3000shop", true],
  ["BÜCHER", true],
  ["xn--bcher", true],
  ["münchen", true],
  ["MÜN", true],
  ["xn--mnchen-3ya", true],
  ["*.example.com", true],
  ["*.shop.example.com", true],
  ["*.pay.example.com", false],
  ["*.bücher.example", false],
  ["*.example", true],
  ["*.ample.com", false],
  ['"pay.example.com"', true],
  ['"example.com"', false],
  ['"a.shop.example.com"', false],
  ['"*.shop.example.com"', true],
  ['"*.example.com"', false],
  ['"xn--bcher-kva.example"', true],
  ['"münchen.example"', true],
  ["https://pay.example.com/x", true],
  ["https://a.shop.example.com/x", true],
  ["https://a.b.shop.example.com/x", false],
  ["https://shop.example.com/x", false],
  ["https://example.com/", false],
  ["http://MÜNCHEN.example:80/", true],
  ["1E:80:4F:44", true],
  ["4f44b222", true],
  ["MD5 Fingerprint=1E:80:4F:44", true],
  ["SHA1 Fingerprint=1E:80:4F:44", false],
  ["1e 80 4f 44 b2 22", true],
  ["80:1E:4F:44", false],
  ["name:straße", true],
  ["name:決済", true],
  ['name:"決済 root"', true],
  ["name:pay", false],
  ["id:f174", true],
  ["id:pay", false],
  ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415", true],
  ["f174e90a-fafe-4643-bbbc-4a0ed4fc8416", false],
  ["-pay", false],
  ["-paid", true],
  ["com -name:決済", false],
  ["com -name:other", true],
  ["-1E:80:4F:44", false],
])("%s matches: %s", (text, isMatching) => {
  expect(matchesFilter(certificate, parseFilter(text))).toBe(isMatching);
});

test("a run of hex digits is found in hostnames too", () => {
  const named = certificateWith({ hostnames: ["x-deadbeef.example"] });
  expect(matchesFilter(named, parseFilter("DEADBEEF"))).toBe(true);
  expect(matchesFilter(named, parseFilter("de:ad:be:ef"))).toBe(false);
});

test("no term but an excluding one matches a certificate of unknowns", () => {
  const unknown = certificateWith({});
  for (const text of ["a", "*.a", '"a"', "https://a", "1E:80:4F:44", "name:a", "id:a"]) {
    expect(matchesFilter(unknown, parseFilter(text))).toBe(false);
    expect(matchesFilter(unknown, parseFilter(`-${text}`))).toBe(true);
  }
});

test("rows come in ascending order, and from a former result when there is one", () => {
  const columns = searchColumns(
    ["pay", "shop", "payment", "prepay"].map((name) => certificateWith({ name })),
  );
  expect(filterRows(columns, parseFilter(""))).toEqual([0, 1, 2, 3]);
  expect(filterRows(columns, parseFilter("name:pay"))).toEqual([0, 2, 3]);
  expect(filterRows(columns, parseFilter("name:pay"), [1, 2])).toEqual([2]);
});

test("a hostname copied from any certificate and put in quotes finds that certificate", () => {
  fc.assert(
    fc.property(arbitraryCertificate, (listed) => {
      for (const hostname of [...listed.hostnames].filter((text) => text.trim() !== "")) {
        const filter = parseFilter(exactly(hostname));
        expect(filter.problem).toBeNull();
        expect(matchesFilter(listed, filter)).toBe(true);
      }
    }),
  );
});

/** The grammar once more, one hostname at a time and without joined texts. */
function isTrue(test: Test, { hostnames, name, id, fingerprint }: Certificate): boolean {
  switch (test.kind) {
    case "contains": {
      const texts = { hostname: [...hostnames].flatMap(spellings), name: [name], id: [id] };
      return texts[test.field].some((text) => foldText(text ?? "").includes(test.text));
    }
    case "is":
      return [...hostnames].some((hostname) => hostnameKey(hostname) === test.hostname);
    case "covers":
      return hostnames.map(hostnameKey).some((key) => {
        return key === test.hostname || wildcardCovers(key, test.hostname);
      });
    case "below":
      return hostnames.map(hostnameKey).some((key) => {
        return key !== test.suffix && key.endsWith(test.suffix);
      });
    case "fingerprint": {
      const whole = parseFingerprint(fingerprint ?? "");
      if (whole === null || !whole.hex.includes(test.part.hex)) return false;
      return test.part.kind === null || whole.kind === null || whole.kind === test.part.kind;
    }
  }
}

function spellings(hostname: string): readonly string[] {
  const { ascii, unicode } = hostnameForms(hostname);
  return [hostname, ascii, unicode];
}

test("matching agrees with the grammar, read one hostname at a time", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCertificate, { maxLength: 4 }),
      arbitraryExpression,
      (certificates, text) => {
        const filter = parseFilter(text);
        const expected = certificates.flatMap((listed, row) => {
          const isMatching = filter.terms.every(
            ({ anyOf, isExcluding }) =>
              anyOf.some((one) => isTrue(one, listed)) !== isExcluding,
          );
          return isMatching ? [row] : [];
        });
        expect(filterRows(searchColumns(certificates), filter)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
