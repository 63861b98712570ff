import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { sampleAccounts } from "./accounts.ts";
import { createCertificateLists } from "./certificate-lists.ts";

const day = Date.parse("2026-11-23T00:00:00Z");
const dayMs = 24 * 60 * 60_000;
const accountScopes = sampleAccounts.map(({ id }): Scope => ({ kind: "account", id }));
const northwindZone: Scope = { kind: "zone", id: sampleAccounts[0]?.zones[0]?.id ?? "" };
const listAt = (now: number, scope: Scope) => createCertificateLists(() => now)(scope) ?? [];

test.each(accountScopes)("account $id has the same list on every start of a day", (scope) => {
  expect(listAt(day, scope)).toEqual(listAt(day + dayMs - 1, scope));
});

test.each(accountScopes)("account $id is listed by upload, newest first", (scope) => {
  const uploads = listAt(day, scope).map(({ created_at }) => created_at);
  expect(uploads).toEqual(uploads.toSorted().reverse());
});

test.each(accountScopes)("account $id has each certificate under an id of its own", (scope) => {
  const list = listAt(day, scope);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test.each(accountScopes)(
  "the times of account $id move with the day, nothing else",
  (scope) => {
    const later = (time: string | null) => {
      const moment = time === null || time.startsWith("0001") ? Number.NaN : Date.parse(time);
      if (Number.isNaN(moment)) return time;
      return `${new Date(moment + dayMs).toISOString().slice(0, 19)}Z`;
    };
    const moved = listAt(day, scope).map((certificate) => ({
      ...certificate,
      expires_on: later(certificate.expires_on),
      created_at: later(certificate.created_at),
      updated_at: later(certificate.updated_at),
    }));
    expect(listAt(day + dayMs, scope)).toEqual(moved);
  },
);

test("a list is made once a day", () => {
  let now = day;
  const certificatesOf = createCertificateLists(() => now);
  const [scope = northwindZone] = accountScopes;
  const morning = certificatesOf(scope);
  const morningOfZone = certificatesOf(northwindZone);
  now += dayMs - 1;
  expect(certificatesOf(scope)).toBe(morning);
  expect(certificatesOf(northwindZone)).toBe(morningOfZone);
  now += 1;
  expect(certificatesOf(scope)).not.toBe(morning);
  expect(certificatesOf(northwindZone)).not.toBe(morningOfZone);
});

test.each(
  sampleAccounts.flatMap(({ id, zones }) => zones.map((zone) => ({ account: id, ...zone }))),
)("zone $name lists the certificates of its account with a hostname in it", (zone) => {
  const inZone = (hostname: string) =>
    hostname === zone.name || hostname.endsWith(`.${zone.name}`);
  const list = listAt(day, { kind: "zone", id: zone.id });
  const all = listAt(day, { kind: "account", id: zone.account });
  expect(list.length).toBeGreaterThan(0);
  expect(list.length).toBeLessThan(all.length);
  expect(list).toEqual(
    all.filter((certificate) => (certificate.associated_hostnames ?? []).some(inZone)),
  );
});

test("a scope that does not exist has no list", () => {
  const certificatesOf = createCertificateLists(() => day);
  const [account] = accountScopes;
  expect(certificatesOf({ kind: "account", id: "0".repeat(32) })).toBeNull();
  expect(certificatesOf({ kind: "zone", id: account?.id ?? "" })).toBeNull();
  expect(certificatesOf({ kind: "account", id: northwindZone.id })).toBeNull();
});
