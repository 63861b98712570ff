import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { unknownCertificate, type WireCertificate } from "../cloudflare/schema.ts";
import { certificatesFromWire } from "./certificate.ts";

const scope: Scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" };

const recorded = {
  associated_hostnames: ["pay.example.com"],
  created_at: "2025-03-20T15:52:00Z",
  expires_on: "2026-03-20T00:00:00Z",
  fingerprint: "MD5 Fingerprint=2C:1E:B8:ED:2C:44:38:95:B5:89:C6:F6:4E:CD:DB:E9",
  id: "63b92c05-8635-4a44-ae8d-45236af35d00",
  name: "Allow devs",
  updated_at: "2025-03-20T15:53:00Z",
};

/** With its hostnames as an array. */
function read(wire: WireCertificate) {
  const [certificate] = certificatesFromWire([wire], scope, 1);
  return certificate && { ...certificate, hostnames: [...certificate.hostnames] };
}

test("a record of the API becomes a certificate", () => {
  expect(read(recorded)).toEqual({
    key: recorded.id,
    id: recorded.id,
    name: "Allow devs",
    hostnames: ["pay.example.com"],
    fingerprint: recorded.fingerprint,
    expires: Date.UTC(2026, 2, 20),
    uploaded: Date.UTC(2025, 2, 20, 15, 52),
    updated: Date.UTC(2025, 2, 20, 15, 53),
    scopes: [scope],
  });
});

test("a record without any field is a certificate of unknowns, with a key by its place", () => {
  const certificate = certificatesFromWire([recorded, unknownCertificate], scope, 2)[1];
  expect(certificate).toMatchObject({ id: null, name: null, expires: null });
  expect(certificate?.hostnames).toHaveLength(0);
  expect(certificate?.key).toContain("page 2, row 2");
});

test("empty texts are missing, not names", () => {
  const odd = { ...unknownCertificate, id: "", name: "", fingerprint: "", expires_on: "" };
  expect(read(odd)).toMatchObject({
    id: null,
    name: null,
    fingerprint: null,
    expires: null,
  });
});

test("a hostname that is listed twice counts once", () => {
  const twice = {
    ...recorded,
    associated_hostnames: ["a.example.com", "b.example.com", "a.example.com"],
  };
  expect(read(twice)?.hostnames).toEqual(["a.example.com", "b.example.com"]);
});
