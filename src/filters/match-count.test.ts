import { expect, test } from "vitest";
import { matchWords } from "./match-count.tsx";

const all = {
  unit: "certificate",
  matching: 48,
  loaded: 48,
  total: 48,
  isWhole: true,
  isFiltered: false,
};
const some = { ...all, matching: 3, isFiltered: true };
const part = { loaded: 6_300, total: 10_000, isWhole: false };

test.each([
  ["the whole list", all, "48 of 48 certificates"],
  ["what matches in it", some, "3 of 48 certificates"],
  ["a single one", { ...some, matching: 0, loaded: 1, total: 1 }, "0 of 1 certificate"],
  ["a list without a total", { ...all, total: null }, "48 of 48 certificates"],
  ["hostnames", { ...some, unit: "hostname", total: null }, "3 of 48 hostnames"],
  ["a part", { ...all, ...part, matching: 6_300 }, "6,300 of 10,000 certificates"],
  ["what matches in a part", { ...some, ...part }, "3 of 6,300 loaded certificates"],
  [
    "a part of nobody knows how many",
    { ...all, total: null, isWhole: false },
    "48 of 48 loaded certificates",
  ],
  [
    "what matches in it",
    { ...some, total: null, isWhole: false },
    "3 of 48 loaded certificates",
  ],
  [
    "a whole list beside one that is refused",
    { ...all, isWhole: false },
    "48 of 48 certificates",
  ],
])("%s is counted", (_, counted, words) => {
  expect(matchWords(counted)).toBe(words);
});
