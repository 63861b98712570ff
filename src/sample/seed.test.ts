import { describe, expect, test } from "vitest";
import { createRandom } from "./random.ts";
import { at, certificateFromSeed, type Seed } from "./seed.ts";

const day = Date.parse("2026-11-23T00:00:00Z");
const certificate = (seed: Partial<Seed>) =>
  certificateFromSeed(
    { name: "Root", hostnames: ["a.example"], expires: at(30, "12:00"), ...seed },
    createRandom("test"),
    day,
  );

test.each([
  [2, "21:31", "2026-11-25T21:31:00Z"],
  [0, "00:00", "2026-11-23T00:00:00Z"],
  [-203, "06:12", "2026-05-04T06:12:00Z"],
  // 2028 is a leap year.
  [463, "23:59", "2028-02-29T23:59:00Z"],
])("%i days and %s are %s", (days, time, expected) => {
  expect(certificate({ expires: at(days, time) }).expires_on).toBe(expected);
});

test("text that is no date, and a missing date, are given as they are", () => {
  expect(certificate({ expires: "soon" }).expires_on).toBe("soon");
  expect(certificate({ expires: null }).expires_on).toBeNull();
});

test("hostnames are given as they are, also none and null", () => {
  expect(certificate({}).associated_hostnames).toEqual(["a.example"]);
  expect(certificate({ hostnames: [] }).associated_hostnames).toEqual([]);
  expect(certificate({ hostnames: null }).associated_hostnames).toBeNull();
});

describe("the fingerprint", () => {
  test("is made up in the form of the API", () => {
    expect(certificate({}).fingerprint).toMatch(
      /^MD5 Fingerprint=([0-9A-F]{2}:){15}[0-9A-F]{2}$/,
    );
  });

  test("keeps the digits that are known", () => {
    const { fingerprint } = certificate({ fingerprint: "D655274C…8F826B31" });
    expect(fingerprint).toMatch(/^MD5 Fingerprint=D6:55:27:4C:([0-9A-F]{2}:){8}8F:82:6B:31$/);
  });

  test("is the known one when every digit is known", () => {
    const { fingerprint } = certificate({ fingerprint: "e80e5d58aaec832a67485d6c55889d3b" });
    expect(fingerprint).toBe("MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B");
  });
});

test("a known id, upload and change are kept", () => {
  const known = { id: "one", uploaded: at(-9, "08:12"), updated: at(-3, "16:40") };
  expect(certificate(known)).toMatchObject({
    id: "one",
    created_at: "2026-11-14T08:12:00Z",
    updated_at: "2026-11-20T16:40:00Z",
  });
});

test.each([
  ["long expired", at(-2_000, "00:00")],
  ["expired yesterday", at(-1, "00:00")],
  ["valid", at(400, "00:00")],
  ["without a date", null],
])("a certificate that is %s was uploaded in the past and changed no earlier", (_, expires) => {
  const random = createRandom("uploads");
  const name = "Root";
  for (let turn = 0; turn < 200; turn++) {
    const made = certificateFromSeed({ name, hostnames: [], expires }, random, day);
    const uploaded = Date.parse(made.created_at ?? "");
    const updated = Date.parse(made.updated_at ?? "");
    expect(uploaded).toBeLessThan(day + Math.min(expires ?? 0, 0));
    expect(updated).toBeGreaterThanOrEqual(uploaded);
    expect(updated).toBeLessThan(day);
  }
});
