import { expect, test } from "vitest";
import { hostnameTexts } from "./hostname-texts.ts";

test.each([
  ["PAY.example.", ["pay.example"]],
  ["bücher.example", ["bücher.example", "xn--bcher-kva.example"]],
  ["xn--bcher-kva.example", ["xn--bcher-kva.example", "bücher.example"]],
  ["XN--BCHER-KVA.example", ["xn--bcher-kva.example", "bücher.example"]],
  ["*.例え", ["*.例え", "*.xn--r8jz45g"]],
])("%s is looked for in %j", (hostname, texts) => {
  expect(hostnameTexts(hostname)).toEqual(texts);
});
