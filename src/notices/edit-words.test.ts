import { expect, test } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { editWords } from "./edit-words.ts";

const hostnames = ["a.example.com", "b.example.com", "c.example.com", "d.example.com"];
const before = makeCertificate({ name: "Root", hostnames });

test.each([
  [{ hostnames: hostnames.slice(1) }, "a.example.com removed"],
  [{ hostnames: hostnames.slice(2) }, "a.example.com+b.example.com removed"],
  [{ hostnames: hostnames.slice(3) }, "3 hostnames removed"],
  [{ hostnames: [...hostnames, "e.example.com"] }, "e.example.com added"],
  [{ hostnames: ["e.example.com"] }, "4 hostnames removed, e.example.com added"],
  [{ name: "Other" }, "renamed"],
])("%j is “%s”", (part, words) => {
  const parts = editWords({ before, after: { ...before, ...part } });
  expect(
    parts.map((one) => [one.hostnames.join("+"), one.words].join(" ").trim()).join(", "),
  ).toBe(words);
});
