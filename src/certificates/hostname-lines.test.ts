import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstOf,
  HostnameLines,
  isPlainLines,
  joinLines,
  linesOf,
  shareArrays,
  shareText,
} from "./hostname-lines.ts";

const hostname = fc.oneof(
  fc.constantFrom("", ".", "a.example", "*.example", "bücher.example", "xn--bcher-kva.example"),
  fc.string({ unit: "binary" }),
);
const rows = fc.array(fc.array(hostname, { maxLength: 4 }), { maxLength: 6 });

test("hostnames come out of a shared text as they went in, whatever they are", () => {
  fc.assert(
    fc.property(rows, (own) => {
      const shared = shareText(own);
      expect(shared.map((hostnames) => [...hostnames])).toEqual(own);
      expect(shared.map(({ length }) => length)).toEqual(own.map(({ length }) => length));
      expect(shared.map(firstOf)).toEqual(own.map(([first]) => first));
      expect(own.map(firstOf)).toEqual(own.map(([first]) => first));
      expect(shared.map((hostnames) => hostnames.map((text, at) => [at, text]))).toEqual(
        own.map((hostnames) => hostnames.map((text, at) => [at, text])),
      );
    }),
  );
});

test("only what has a line feed in a hostname stays apart", () => {
  const [usual, broken] = shareText([["a.example"], ["b\n.example"]]);
  expect(usual).toBeInstanceOf(HostnameLines);
  expect(broken).toEqual(["b\n.example"]);
  expect(linesOf(usual ?? [])).toBe("\na.example\n");
  expect(linesOf(["a.example"])).toBe("\na.example\n");
  expect(linesOf(broken ?? [])).toBeNull();
});

test("arrays get a text together, beside lines that have one and stay as they are", () => {
  const [lines = []] = shareText([["a.example"]]);
  const [first, second, broken, last] = shareArrays([
    lines,
    ["b.example", "c.example"],
    ["b\n.example"],
    ["d.example"],
  ]);
  expect(first).toBe(lines);
  expect([second, last].map((hostnames) => [...(hostnames ?? [])])).toEqual([
    ["b.example", "c.example"],
    ["d.example"],
  ]);
  expect(second).toBeInstanceOf(HostnameLines);
  expect(last).toMatchObject({ text: (second as HostnameLines).text });
  expect(broken).toEqual(["b\n.example"]);
});

test("lines that share a text may be joined and shared again", () => {
  fc.assert(
    fc.property(rows, (own) => {
      const again = shareText(shareText(own));
      expect(again.map((hostnames) => [...hostnames])).toEqual(own);
    }),
  );
});

test.each([
  ["a.example", true],
  ["*.a_b-1.example", true],
  ["", true],
  ["A.example", false],
  ["a.example.", false],
  ["xn--bcher-kva.example", false],
  ["bücher.example", false],
  ["a b", false],
])("plain is what is its own key and has one form: %j", (text, isPlain) => {
  expect(isPlainLines(joinLines([text]))).toBe(isPlain);
  const [odd, alone] = shareText([["OTHER"], [text]]);
  expect(odd).toMatchObject({ isPlain: false });
  expect(alone).toMatchObject({ isPlain });
});
