import fc from "fast-check";
import { expect, test } from "vitest";
import { unknownCertificate, type WireCertificate } from "../cloudflare/schema.ts";
import { type Certificate, certificatesFromWire } from "./certificate.ts";
import { wireRecord } from "./wire-record.ts";

const scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;

const usual: WireCertificate = {
  id: "63b92c05-8635-4a44-ae8d-45236af35d00",
  name: "Allow devs",
  associated_hostnames: ["a.example.com", "b.example.com"],
  fingerprint: "MD5 Fingerprint=2C:1E:B8:ED:2C:44:38:95:B5:89:C6:F6:4E:CD:DB:E9",
  expires_on: "2026-03-20T00:00:00Z",
  created_at: "2025-03-20T15:52:00Z",
  updated_at: "2025-03-20T15:53:00Z",
};

function read(wire: WireCertificate): Certificate {
  const [certificate] = certificatesFromWire([wire], scope, 1);
  if (certificate === undefined) throw new Error("The record is lost.");
  return certificate;
}

const moment = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const timestamp = fc.oneof(
  moment,
  moment.map((iso) => iso.replace(/\.\d+Z$/, "Z")),
  moment.map((iso) => iso.replace(/\.\d+Z$/, ".120Z")),
  moment.map((iso) => iso.replace(/\.\d+Z$/, "+05:30")),
  moment.map((iso) => iso.replace(/T.*/, "T24:00:00Z")),
  moment.map((iso) => iso.toLowerCase()),
  fc.string(),
  fc.constantFrom(
    "",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59-01:00",
    "2026-02-30T00:00:00Z",
  ),
);

const text = fc.option(fc.oneof(fc.constant(""), fc.string({ unit: "binary" })));
const time = fc.option(timestamp);

const arbitraryWire: fc.Arbitrary<WireCertificate> = fc.record({
  id: text,
  name: text,
  associated_hostnames: fc.option(
    fc.array(fc.oneof(fc.constantFrom("a.example", "b.example", "__proto__"), fc.string())),
  ),
  fingerprint: text,
  expires_on: time,
  created_at: time,
  updated_at: time,
});

test("any record of the API comes out of its certificate as it went in", () => {
  fc.assert(
    fc.property(arbitraryWire, (wire) => {
      expect(wireRecord(read(wire))).toEqual(wire);
    }),
    { numRuns: 1_000 },
  );
});

test("a usual record is not kept a second time", () => {
  expect(read(usual)).not.toHaveProperty("asWritten");
});

test.each<[string, Partial<WireCertificate>]>([
  ["a time in another offset", { expires_on: "2026-03-20T01:00:00+01:00" }],
  ["a time with fractions", { created_at: "2014-01-01T05:20:00.12345Z" }],
  ["a time that is none", { updated_at: "soon" }],
  ["a time after the year 9999", { expires_on: "9999-12-31T23:59:59-01:00" }],
  ["midnight as hour 24", { expires_on: "2026-03-20T24:00:00Z" }],
  ["a hostname twice", { associated_hostnames: ["a.example", "a.example"] }],
  ["no list of hostnames", { associated_hostnames: null }],
  ["an empty name", { name: "" }],
])("only what would be lost is kept: %s", (_, odd) => {
  const certificate = read({ ...usual, ...odd });
  expect(certificate.asWritten).toEqual(odd);
  expect(wireRecord(certificate)).toEqual({ ...usual, ...odd });
});

test("a record without any field stays one", () => {
  const certificate = read(unknownCertificate);
  expect(wireRecord(certificate)).toEqual(unknownCertificate);
});
