import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { digestsOf } from "./digests.ts";
import { readCertificates } from "./read-certificates.ts";
import { opensslWords, readTestText } from "./test-files.ts";

const ec = readTestText("ec.pem");
const body = ec.replaceAll(/-----.*-----/g, "");

function utf8(text: string): Buffer {
  return Buffer.from(text, "utf8");
}

function utf16le(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function utf16be(text: string): Buffer {
  return utf16le(text).swap16();
}

function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** Every encoding that a file is read in, as it writes a text. */
const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["UTF-8", utf8],
  ["UTF-8 with its mark", (text) => utf8(`\ufeff${text}`)],
  ["UTF-16LE with its mark", (text) => utf16le(`\ufeff${text}`)],
  ["UTF-16BE with its mark", (text) => utf16be(`\ufeff${text}`)],
];

test.each(encodings)("text in %s is read as it was written", (_, encode) => {
  expect(decodeText(encode("Zürich\u00a0支払い 🔑\r\n"))).toBe("Zürich\u00a0支払い 🔑\r\n");
  expect(decodeText(encode(""))).toBe("");
});

test("what is no UTF-8 is read byte by byte", () => {
  expect(decodeText(latin1("Zürich\u00a0"))).toBe("Zürich\u00a0");
});

test.each([
  ["UTF-16LE", utf16le],
  ["UTF-16BE", utf16be],
])("ASCII is read in %s without a mark", (_, encode) => {
  expect(decodeText(encode(ec))).toBe(ec);
});

function expectEc(bytes: Buffer, times = 1): void {
  const { certificates, problems } = readCertificates(new Uint8Array(bytes));
  expect(problems).toEqual([]);
  const digests = certificates.map(({ der }) => digestsOf(der));
  expect(digests).toEqual(Array.from({ length: times }, () => opensslWords("ec").digests));
}

test.each(encodings)("a certificate in a file of %s is read as pasted text is", (_, encode) => {
  for (const end of [
    "\n",
    "\r\n",
    "\u00a0\n",
    "\u200b\r\n",
    "\u200e\n",
    "\ufeff\n",
    "\u00ad\n",
  ]) {
    expectEc(encode(ec.replaceAll("\n", end)));
    expectEc(encode(body.replaceAll("\n", end)));
  }
  expectEc(encode(ec + ec), 2);
  expectEc(encode(`${ec}Zürich 支払い \0\u0001`));
  expectEc(encode(btoa(ec)));
});

test.each(encodings)("PEM of %s in base64 is read", (_, encode) => {
  expectEc(utf8(encode(ec.replaceAll("\n", "\u00a0\n")).toString("base64")));
});

test.each([
  ["Latin-1", latin1("Zürich\n"), latin1(ec.replaceAll("\n", "\u00a0\n"))],
  ["UTF-8 with bytes of none before it", Buffer.of(0x80, 0xff, 0x0a), utf8(ec)],
  ["UTF-8 with bytes of none behind it", utf8(ec), Buffer.of(0x80, 0xff, 0xfe)],
  ["UTF-16 with half a character behind it", utf16le(`\ufeff${ec}`), Buffer.of(0x80)],
  ["UTF-16 without a mark", utf16le(ec), utf8("")],
])("a certificate in %s is read", (_, ...parts) => {
  expectEc(Buffer.concat(parts));
});

test.each([
  ["UTF-16LE and ASCII", utf16le(`\ufeff${ec}`), utf8(ec)],
  ["UTF-16BE and ASCII", utf16be(`\ufeff${ec}`), utf8(ec)],
  ["ASCII and UTF-16", utf8(ec), utf16le(`\ufeff${ec}`)],
  ["UTF-8 twice, each with its mark", utf8(`\ufeff${ec}`), utf8(`\ufeff${ec}`)],
])("a file that was joined of %s keeps its certificates", (_, ...parts) => {
  expectEc(Buffer.concat(parts), 2);
});

test("a problem names its line in every encoding", () => {
  for (const [, encode] of encodings) {
    const bytes = new Uint8Array(encode(`Zürich\n\n${ec.replace("M", "M!")}`));
    expect(readCertificates(bytes).problems).toEqual([{ kind: "broken-base64", line: 3 }]);
  }
});
