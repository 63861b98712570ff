import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { linkAsModule, linkAsScript } from "./link-chunks.ts";

const helpers = {
  fileName: "assets/helpers-1.js",
  code: "var a=n=>n+1;function b(){return 2}export{a as n,b as in};",
};
const entry = {
  fileName: "assets/index-2.js",
  code: 'import{n as a,in as t}from"./helpers-1.js";let o={sum:a(t())};export{o as $};',
};
const script = [helpers.fileName, entry.fileName];

/** Runs the code of a classic script, and all that it has put off. */
function run(code: string, more: object = {}): Record<string, unknown> {
  const later: (() => void)[] = [];
  const context = {
    queueMicrotask: (work: () => void) => later.push(work),
    ...more,
  };
  runInNewContext(code, context);
  for (const work of later) work();
  return context;
}

test("a script does what its chunks do, and leaves what they export", () => {
  const { notafter } = run(linkAsScript([helpers, entry]));
  expect(notafter).toMatchObject({ 1: { $: { sum: 3 } } });
  expect(Object.keys(Reflect.get(notafter as object, 0))).toEqual(["n", "in"]);
});

test("nothing else of a script is to be seen from outside", () => {
  const before = Object.keys(run(""));
  expect(Object.keys(run(linkAsScript([helpers, entry])))).toEqual([...before, "notafter"]);
});

test("a module takes from the script what it imports of it", () => {
  const code =
    'import{$ as e}from"./index-2.js";import{in as r}from"./helpers-1.js";seen(e.sum,r());';
  const seen: number[] = [];
  const context = run(linkAsScript([helpers, entry]), {
    seen: (...values: number[]) => seen.push(...values),
  });
  runInNewContext(linkAsModule({ fileName: "assets/later-3.js", code }, script), context);
  expect(seen).toEqual([3, 2]);
});

test("what a module imports of others, and exports, stays", () => {
  const code =
    'import{a}from"./other-4.js";import"./index-2.js";export const b=a,c=import("./d.js");';
  expect(linkAsModule({ fileName: "assets/later-3.js", code }, script)).toBe(
    'import{a}from"./other-4.js";const{}=globalThis.notafter[1];export const b=a,c=import("./d.js");',
  );
});

test.each([
  ["of all of a chunk", 'import*as e from"./helpers-1.js";e.n(1);', /imports otherwise/],
  ["of what is in no script", 'import{a}from"./elsewhere.js";a();', /No classic script/],
  ["that waits", "await 0;", /No classic script/],
  ["that asks for its address", "import.meta.url;", /No classic script/],
  ["of a default", "export default 1;", /exports otherwise/],
  ["of a declaration", "export const a=1;", /exports otherwise/],
  ["of an export of another chunk", 'export{n as a}from"./helpers-1.js";', /exports otherwise/],
])("no script is made %s", (_what, code, message) => {
  expect(() => linkAsScript([helpers, { fileName: "assets/index-2.js", code }])).toThrow(
    message,
  );
});

test.each([
  ["let a=1;export{a as b};function c(){a=2}c();", true],
  ["let a=1;export{a as b};const c={d:()=>a++};", true],
  ["let a;for(let i=0;i<2;i++)a=i;export{a as b};", false],
  ["let a=1;export{a as b};function c(a){a=2;return a}c();", false],
])("an export that changes later is none for a script: %s", (code, isLate) => {
  const link = () => linkAsScript([{ fileName: "assets/index-2.js", code }]);
  if (isLate) expect(link).toThrow(/exports a, which one of its functions assigns to/);
  else expect(link).not.toThrow();
});
