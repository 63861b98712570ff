import fc from "fast-check";
import type { Certificate } from "../certificates/certificate.ts";
import { withColons } from "../certificates/fingerprint.ts";
import { exactly } from "./exactly.ts";

/** A certificate of which only what a test names matters. */
export function certificateWith(known: Partial<Certificate>): Certificate {
  return {
    key: "key",
    id: null,
    name: null,
    hostnames: [],
    fingerprint: null,
    expires: null,
    uploaded: null,
    updated: null,
    scopes: [{ kind: "account", id: "f174e90afafe4643bbbc4a0ed4fc8415" }],
    ...known,
  };
}

// Few labels, so that hostnames, wildcards and terms meet often.
const label = fc.constantFrom(
  "a",
  "b",
  "ab",
  "pay",
  "deadbeef01",
  "bücher",
  "決済",
  "xn--mnchen-3ya",
);
const ending = fc.constantFrom("example", "EXAMPLE", "b.example", "例え", "example.");

/** Hostnames, wildcard entries, and some texts that are neither. */
export const arbitraryHostname = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(label, ending).map((labels) => labels.join(".")) },
  { weight: 3, arbitrary: fc.tuple(label, label, ending).map((labels) => labels.join(".")) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant("*"), ending).map((labels) => labels.join(".")),
  },
  { weight: 1, arbitrary: fc.constantFrom("İ.example", "\n.b.example", ".example", "a b", "") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

const hexDigit = fc.constantFrom(..."0123456789abcdef");

/** The digits of an MD5 or SHA-256 fingerprint. */
export const arbitraryHex = fc
  .constantFrom(32, 64)
  .chain((length) => fc.string({ unit: hexDigit, minLength: length, maxLength: length }));

export const arbitraryCertificate = fc
  .record({
    id: fc.option(fc.uuid()),
    name: fc.option(fc.constantFrom("payments", "Two  Words", "決済ルート", "Straße", "ab")),
    hostnames: fc.array(arbitraryHostname, { maxLength: 4 }),
    hex: fc.option(arbitraryHex),
  })
  .map(({ hex, ...known }) => {
    const kind = hex?.length === 32 ? "MD5" : "SHA256";
    const fingerprint = hex === null ? null : `${kind} Fingerprint=${withColons(hex)}`;
    return certificateWith({ ...known, fingerprint });
  });

const needle = fc.oneof(
  fc.constantFrom("a", "p", "ay", "pay", "ab", "EXAMPLE", "bücher", "xn--", "決", "e.", "01"),
  fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 3 }),
);

const bareTerm = fc.oneof(
  needle,
  needle.map((text) => `name:${text}`),
  needle.map((text) => `id:${text}`),
  arbitraryHostname.map(exactly),
  arbitraryHostname.map((hostname) => `*.${hostname}`),
  arbitraryHostname.map((hostname) => `https://${hostname}/x`),
  fc.constantFrom("deadbeef", "deadbeef01", "de:ad:be:ef"),
  fc.constantFrom("MD5 Fingerprint=de:ad:be:ef", "MD5 de:ad:be:ef", "md5", "sha256 pay"),
  arbitraryHex.map((hex) => hex.slice(0, 8)),
);

/** Filter expressions, most of them readable. */
export const arbitraryExpression = fc
  .array(
    fc.tuple(fc.constantFrom("", "", "-"), bareTerm).map((parts) => parts.join("")),
    { maxLength: 3 },
  )
  .map((terms) => terms.join(" "));
