import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import { finish } from "./finish.ts";
import { findDoubled, findHints, hints } from "./tidy-up.ts";

const list = [
  makeCertificate({ key: "bare", name: "Bare", expires: 50 }),
  makeCertificate({
    key: "old",
    name: "Pay",
    hostnames: ["pay.example"],
    expires: 5,
    fingerprint: "MD5 Fingerprint=1E:80",
  }),
  makeCertificate({
    key: "twin",
    name: "pay ",
    hostnames: ["pay.example"],
    expires: 50,
    fingerprint: "1e80",
  }),
  makeCertificate({ key: "blank", name: null, hostnames: ["x.example"] }),
  makeCertificate({ key: "blank too", name: null, hostnames: ["y.example"] }),
];

test.each([
  ["no-hostnames", ["bare"]],
  ["same-fingerprint", ["old", "twin"]],
  ["same-name", ["old", "twin"]],
  ["expired-attached", ["old"]],
] as const)("%s finds %j", (hint, keys) => {
  const rows = findHints(list, 10, finish(findDoubled(list)))[hint];
  expect(list.filter((_, row) => rows[row] === 1).map(({ key }) => key)).toEqual(keys);
});

test("names that look the same are the same, however their accents are written", () => {
  const names = ["Caf\u00e9", "Cafe\u0301", "CAF\u00c9 ", "Cafe"];
  const cafes = names.map((name, key) => makeCertificate({ key: `${key}`, name }));
  const marks = findHints(cafes, 10, finish(findDoubled(cafes)))["same-name"];
  expect([...marks]).toEqual([1, 1, 1, 0]);
});

test("a list without anything to tidy up has no hints", () => {
  const tidy = [makeCertificate({ hostnames: ["a.example"], expires: 50 })];
  const found = findHints(tidy, 10, finish(findDoubled(tidy)));
  expect(hints.every((hint) => found[hint].every((mark) => mark === 0))).toBe(true);
});
