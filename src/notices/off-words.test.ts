import { expect, test } from "vitest";
import { offWords } from "./off-words.ts";

test.each([
  [1, 2, "Cloudflare counts 1 certificate, but 2 different ones came, also when"],
  [1_200, 1, "Cloudflare counts 1,200 certificates, but 1 different one came, also when"],
  [3, 3, "Cloudflare’s count of certificates is not what came, also when"],
  [null, 3, "Cloudflare’s count of certificates is not what came, also when"],
])("%s counted, %i came", (total, came, words) => {
  expect(offWords(total, came)).toContain(words);
});
