import { expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import type { DroppedCertificate } from "./dropped-certificate.ts";
import type { MatchedCertificate, NearMiss } from "./match-certificates.ts";
import { nearMissWords, noMatchWords, summaryWords } from "./result-words.ts";

const certificate: Certificate = {
  key: "a",
  id: "a",
  name: "Payments",
  hostnames: [],
  fingerprint: null,
  expires: null,
  uploaded: null,
  updated: null,
  scopes: [{ kind: "account", id: "a0000000000000000000000000000001" }],
};
const dropped: DroppedCertificate = {
  subject: "",
  commonName: null,
  notAfter: 0,
  serial: "01",
  digests: { MD5: "", "SHA-1": "", "SHA-256": "" },
  file: null,
};
const miss: NearMiss = {
  certificate,
  isSameName: true,
  isSameNotAfter: false,
  isOther: true,
  isLater: false,
};

const found: MatchedCertificate = { dropped, same: [certificate], near: [] };
const other: MatchedCertificate = { dropped, same: [], near: [miss] };
const none: MatchedCertificate = { dropped, same: [], near: [] };

test.each([
  [[], "No certificate was read."],
  [[found], "One certificate was read: it is loaded and selected."],
  [[none], "One certificate was read: it is not among the loaded ones."],
  [
    [other],
    "One certificate was read: it is not among the loaded ones. It looks like a loaded one, but is another.",
  ],
  [[found, found], "2 certificates were read: all are loaded and selected."],
  [[found, none, none], "3 certificates were read: one is loaded and selected."],
  [[found, found, none], "3 certificates were read: 2 are loaded and selected."],
  [
    [other, none],
    "2 certificates were read: none of them is loaded. One looks like a loaded one, but is another.",
  ],
  [
    [other, other, found],
    "3 certificates were read: one is loaded and selected. 2 look like loaded ones, but are others.",
  ],
  [
    Array.from({ length: 1_200 }, () => none),
    "1,200 certificates were read: none of them is loaded.",
  ],
] as const)("the summary counts what was read and found", (matches, words) => {
  expect(summaryWords(matches, ["a"])).toBe(words);
});

test("what was found only after it was read is not called selected", () => {
  expect(summaryWords([found], [])).toBe("One certificate was read: it is loaded.");
});

test("no match tells of all certificates only when all are loaded", () => {
  expect(noMatchWords(6_300, true)).toBe("No loaded certificate has this fingerprint.");
  expect(noMatchWords(6_300, false)).toBe(
    "None of the 6,300 certificates loaded so far has this fingerprint.",
  );
});

test.each([
  [{}, false, "has the same name, but another fingerprint: the rotation did not take."],
  [
    { isSameName: false, isSameNotAfter: true },
    false,
    "has the same not after, but another fingerprint: the rotation did not take.",
  ],
  [
    { isSameNotAfter: true },
    false,
    "has the same name and the same not after, but another fingerprint: the rotation did not take.",
  ],
  [
    { isLater: true },
    false,
    "has the same name, but another fingerprint: it expires later than the one in the file.",
  ],
  [
    { isLater: null },
    false,
    "has the same name, but another fingerprint: it is not the one in the file.",
  ],
  [{}, true, "has the same name, and another fingerprint."],
  [{ isOther: false }, false, "has the same name, and no fingerprint to compare."],
])("a near miss %j, found elsewhere: %s, %s", (change, isMatched, words) => {
  expect(nearMissWords({ ...miss, ...change }, isMatched)).toBe(words);
});
