import { expect, test } from "vitest";
import { changeWords } from "./change-words.ts";

const certificate = {
  key: "a",
  id: "a",
  name: null,
  hostnames: [],
  fingerprint: null,
  expires: null,
  uploaded: null,
  updated: null,
  scopes: [{ kind: "account", id: "0123456789abcdef0123456789abcdef" }],
} as const;

test.each([
  [2, 1, 2, 1, "2 new, 1 renewed, 2 changed, 1 gone"],
  [0, 1, 0, 0, "1 renewed"],
  [1_200, 0, 0, 3, "1,200 new, 3 gone"],
])("%i new, %i renewed, %i edited, %i gone", (added, renewed, edited, gone, words) => {
  const of = (count: number) => Array(count).fill(certificate);
  const edits = of(edited).map((after) => ({ before: certificate, after }));
  expect(
    changeWords({ added: of(added), renewed: of(renewed), gone: of(gone), edited: edits }),
  ).toBe(words);
});
