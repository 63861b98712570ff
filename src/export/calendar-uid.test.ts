import fc from "fast-check";
import { expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import { createCalendarUids } from "./calendar-uid.ts";
import { hostileRows, rowWith } from "./hostile-rows.ts";

const zone = { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" } as const;

const account = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;

/** The UIDs of certificates in one file, of which only what a test names matters. */
function uids(...certificates: readonly Partial<Certificate>[]): readonly string[] {
  return certificates.map((known) => rowWith(known).certificate).map(createCalendarUids());
}

test("UIDs do not depend on the order, and differ between certificates", () => {
  fc.assert(
    fc.property(hostileRows, (rows) => {
      const certificates = rows.map(({ certificate }) => certificate);
      // Those that are equal in all that a UID is made of are one as good as the other.
      const events = (list: readonly Certificate[]) => {
        const uidOf = createCalendarUids();
        return list.map((one) => `${uidOf(one)} ${one.id} ${one.fingerprint} ${one.expires}`);
      };
      expect(events(certificates.toReversed()).sort()).toEqual(events(certificates).sort());
      expect(new Set(certificates.map(createCalendarUids())).size).toBe(certificates.length);
    }),
  );
});

test("a certificate keeps its UID whatever scopes it was read from", () => {
  const [one, other, both] = uids({}, { scopes: [zone] }, { scopes: [zone, account] });
  expect([other, both]).toEqual([one, one]);
});

test("a certificate without an id keeps its UID when the list shifts", () => {
  const before = uids({ id: null, key: "no id: page 3, row 1" });
  expect(uids({ id: null, key: "no id: page 3, row 2" })).toEqual(before);
});

test("one that takes the place of another has a UID of its own", () => {
  const place = { id: null, key: "no id: page 3, row 1" };
  const [one] = uids({ ...place, fingerprint: "MD5 Fingerprint=AA" });
  expect(uids({ ...place, fingerprint: "MD5 Fingerprint=BB" })).not.toEqual([one]);
  const [bare] = uids({ ...place, fingerprint: null });
  expect(uids({ ...place, fingerprint: null, expires: 0 })).not.toEqual([bare]);
  expect(uids({ ...place, scopes: [zone] })).not.toEqual(uids(place));
});

test("a fingerprint in another form is the same one", () => {
  const fingerprint = "e80e5d58aaec832a67485d6c55889d3b";
  expect(uids({ id: null, fingerprint })).toEqual(uids({ id: null }));
});

test("certificates that nothing tells apart are counted, and no id looks like their UID", () => {
  const [one = "", other = ""] = uids({ id: null }, { id: null });
  expect(other).not.toBe(one);
  const [imitated] = uids({ id: one.slice(0, one.lastIndexOf(".")) });
  expect(imitated).not.toBe(one);
});
