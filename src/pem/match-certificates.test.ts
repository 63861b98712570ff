import { expect, test } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import type { Certificate } from "../certificates/certificate.ts";
import { withColons } from "../certificates/fingerprint.ts";
import type { DroppedCertificate } from "./dropped-certificate.ts";
import { matchCertificates } from "./match-certificates.ts";

const notAfter = Date.UTC(2027, 0, 1);
const other = "MD5 Fingerprint=00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00";

const dropped: DroppedCertificate = {
  subject: "CN=Payments root",
  commonName: "Payments root",
  notAfter,
  serial: "01",
  digests: { MD5: "ab".repeat(16), "SHA-1": "cd".repeat(20), "SHA-256": "ef".repeat(32) },
  file: null,
};
const md5 = `MD5 Fingerprint=${withColons(dropped.digests.MD5)}`;

function loaded(key: string, change: Partial<Certificate>): Certificate {
  return makeCertificate({ key, id: key, ...change });
}

function matchOne(certificate: DroppedCertificate, ...list: readonly Certificate[]) {
  const [match] = matchCertificates([certificate], list);
  return {
    same: match?.same.map(({ key }) => key),
    near: match?.near.map(({ certificate: { key }, ...why }) => ({ key, ...why })),
  };
}

test.each([
  ["as the API writes it", md5],
  ["MD5 by its length", dropped.digests.MD5],
  ["SHA-1 by its length", withColons(dropped.digests["SHA-1"])],
  ["SHA-1 by its label", `SHA1 Fingerprint=${dropped.digests["SHA-1"]}`],
  ["SHA-256 by its length", dropped.digests["SHA-256"].toUpperCase()],
  ["SHA-256 by its label", `sha256 Fingerprint=${withColons(dropped.digests["SHA-256"])}`],
])("a fingerprint %s is compared with the digest of its kind", (_, fingerprint) => {
  expect(matchOne(dropped, loaded("a", { fingerprint })).same).toEqual(["a"]);
});

test.each([
  ["other digits", other],
  ["the digits of MD5 called SHA-256", `SHA256 Fingerprint=${dropped.digests.MD5}`],
  ["the start of it", dropped.digests.MD5.slice(0, 8)],
  ["no fingerprint", null],
  ["an unknown kind", `SHA3 Fingerprint=${dropped.digests.MD5}`],
])("%s is no match", (_, fingerprint) => {
  expect(matchOne(dropped, loaded("a", { fingerprint }))).toEqual({ same: [], near: [] });
});

test("every loaded certificate with the fingerprint is found", () => {
  const list = [loaded("a", { fingerprint: md5 }), loaded("b", { fingerprint: md5 })];
  expect(matchOne(dropped, ...list).same).toEqual(["a", "b"]);
});

test.each([
  ["its name", { name: "payments ROOT " }, dropped, { isSameName: true, isLater: null }],
  [
    "its name and a later date",
    { name: "Payments root", expires: notAfter + 1 },
    dropped,
    { isSameName: true, isLater: true },
  ],
  [
    "the name of the file",
    { name: "Edge.v2" },
    { ...dropped, file: "edge.v2.pem" },
    { isSameName: true, isLater: null },
  ],
  ["its not after", { expires: notAfter }, dropped, { isSameNotAfter: true }],
  [
    "both",
    { name: "Payments root", expires: notAfter },
    dropped,
    { isSameName: true, isSameNotAfter: true },
  ],
])("one with %s and another fingerprint is a near miss", (_, change, certificate, why) => {
  expect(matchOne(certificate, loaded("a", { ...change, fingerprint: other })).near).toEqual([
    {
      key: "a",
      isSameName: false,
      isSameNotAfter: false,
      isOther: true,
      isLater: false,
      ...why,
    },
  ]);
});

test("without a fingerprint to compare, a near miss is not called another certificate", () => {
  expect(matchOne(dropped, loaded("a", { expires: notAfter })).near).toEqual([
    { key: "a", isSameName: false, isSameNotAfter: true, isOther: false, isLater: false },
  ]);
});

test.each([
  { name: "Payments root 2", expires: notAfter + 1_000 },
  { name: "Payments" },
  { name: null, expires: null },
])("one with neither is none: %j", (change) => {
  expect(matchOne(dropped, loaded("a", { ...change, fingerprint: other })).near).toEqual([]);
});

test("without a common name, certificates without a name are no near misses", () => {
  const nameless = { ...dropped, commonName: null };
  expect(matchOne(nameless, loaded("a", { fingerprint: other })).near).toEqual([]);
});

const beside = { ...dropped, digests: { MD5: "1", "SHA-1": "2", "SHA-256": "3" } };

/** How many loaded ones each dropped one is, and how many it is like. */
function counts(...certificates: readonly DroppedCertificate[]) {
  const old = loaded("a", { name: "Payments root", expires: notAfter, fingerprint: md5 });
  return matchCertificates(certificates, [old]).map(({ same, near }) => [
    same.length,
    near.length,
  ]);
}

test("what one certificate of a chain matches is no near miss of another", () => {
  expect(counts(dropped, { ...beside, commonName: "Issuing CA" })).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test("a rotation that did not take shows also where the old root is dropped beside the new", () => {
  expect(counts(dropped, beside)).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
