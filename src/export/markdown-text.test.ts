import { expect, test } from "vitest";
import { markdownCode, markdownText } from "./markdown-text.ts";

test.each([
  ["Vendor: Halden [AG]", "Vendor: Halden &#91;AG&#93;"],
  ["pay | eu", "pay &#124; eu"],
  ["www.example.com", "`www.example.com`"],
  ["a|b www.evil.example", "`a`&#124;`b www.evil.example`"],
  ["`x@evil.example` ", "&#96;`x@evil.example`&#96;`U+0020`"],
  ["\\|@", "&#92;&#124;`@`"],
])("%j is written as %s", (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test.each([
  ["*.example.com", "`*.example.com`"],
  ["a|b", "`a`&#124;`b`"],
  [" ", "`U+0020`"],
  ["", ""],
])("%j as code is written as %s", (text, written) => {
  expect(markdownCode(text)).toBe(written);
});

/** What GitHub makes links of in text, as its specification's section 6.9 has it. */
const autolink =
  /www\.[\w.-]|(?:https?|ftp):\/\/|(?:mailto|xmpp):[\w.+-]+@|[\w.+-]+@[\w-]+\.[\w.-]/i;

const links = [
  "www.evil.example",
  "WWW.evil.example",
  "http://evil.example",
  "https://evil.example/a",
  "ftp://evil.example",
  "mailto:x@evil.example",
  "xmpp:x@evil.example/y",
  "x.y+z@evil.example",
];

/** The text outside of code spans, as it is when the references in it have been read. */
function linkable(written: string): string {
  return written
    .replace(/`[^`]*`/g, "\n")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

test.each(
  links.flatMap((link) => [link, `a|b ${link}`, `a\`b (${link})`, `${link}\\|`, `|${link}\``]),
)("%j is no link", (text) => {
  expect(text).toMatch(autolink);
  expect(linkable(markdownText(text))).not.toMatch(autolink);
  expect(linkable(markdownCode(text))).not.toMatch(autolink);
});
