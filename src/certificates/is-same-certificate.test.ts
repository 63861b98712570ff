import fc from "fast-check";
import { expect, test } from "vitest";
import { unknownCertificate, type WireCertificate } from "../cloudflare/schema.ts";
import { certificatesFromWire } from "./certificate.ts";
import { isSameCertificate } from "./is-same-certificate.ts";

const scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;
const wire: WireCertificate = {
  ...unknownCertificate,
  id: "63b92c05-8635-4a44-ae8d-45236af35d00",
  associated_hostnames: ["a.example.com", "b.example.com"],
  expires_on: "2026-03-20T00:00:00Z",
};

test.each<[string, Partial<WireCertificate>]>([
  ["another id", { id: "b3b92c05-8635-4a44-ae8d-45236af35d00" }],
  ["a name", { name: "Devs" }],
  ["a fingerprint", { fingerprint: "MD5 Fingerprint=2C" }],
  ["another expiry", { expires_on: "2027-03-20T00:00:00Z" }],
  ["the same expiry in other words", { expires_on: "2026-03-20T01:00:00+01:00" }],
  ["an upload", { created_at: "2025-03-20T00:00:00Z" }],
  ["an update", { updated_at: "2025-03-20T00:00:00Z" }],
  ["a hostname more", { associated_hostnames: ["a.example.com", "b.example.com", "c"] }],
  ["another order", { associated_hostnames: ["b.example.com", "a.example.com"] }],
  ["a line feed", { associated_hostnames: ["a.example.com\nb.example.com"] }],
  ["no list of hostnames", { associated_hostnames: null }],
])("%s is another record", (_, change) => {
  const other = { ...wire, ...change };
  expect(isSame(wire, other)).toBe(false);
  expect(isSame(other, other)).toBe(true);
});

test("hostnames are the same or not as their arrays are, whatever they are", () => {
  const hostnames = fc.array(fc.constantFrom("", "a", "b", "a\nb", "\n"), { maxLength: 4 });
  fc.assert(
    fc.property(hostnames, hostnames, (one, other) => {
      const isEqual = JSON.stringify(one) === JSON.stringify(other);
      expect(
        isSame(
          { ...wire, associated_hostnames: one },
          { ...wire, associated_hostnames: other },
        ),
      ).toBe(isEqual);
    }),
  );
});

/** Each on a page of its own. */
function isSame(one: WireCertificate, other: WireCertificate): boolean {
  const [first, second] = [one, other].map((own) => certificatesFromWire([own], scope, 1)[0]);
  if (first === undefined || second === undefined) throw new Error("A record is lost.");
  return isSameCertificate(first, second);
}
