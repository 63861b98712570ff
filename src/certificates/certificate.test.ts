import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { unknownCertificate } from "../cloudflare/schema.ts";
import { certificateFromWire } from "./certificate.ts";

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

test("a record of the API becomes a certificate", () => {
  expect(certificateFromWire(recorded, [scope], "page 1, row 1")).toEqual({
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
  const certificate = certificateFromWire(unknownCertificate, [scope], "page 2, row 7");
  expect(certificate).toMatchObject({ id: null, name: null, hostnames: [], expires: null });
  expect(certificate.key).toContain("page 2, row 7");
});

test("unknownCertificate texts are missing, not names", () => {
  const odd = { ...unknownCertificate, id: "", name: "", fingerprint: "", expires_on: "" };
  expect(certificateFromWire(odd, [scope], "page 1, row 1")).toMatchObject({
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
  expect(certificateFromWire(twice, [scope], "").hostnames).toEqual([
    "a.example.com",
    "b.example.com",
  ]);
});
