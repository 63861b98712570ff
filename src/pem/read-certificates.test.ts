import fc from "fast-check";
import { expect, test } from "vitest";
import { digestsOf } from "./digests.ts";
import { maxBytes, readCertificates } from "./read-certificates.ts";
import { opensslWords, readTestFile, readTestText } from "./test-files.ts";

const ec = readTestText("ec.pem");
const rsa = readTestText("rsa.pem");
const lines = ec.trim().split("\n");
const body = lines.slice(1, -1).join("");

/** What was found, by the names of the test certificates. */
function namesIn(content: Uint8Array | string): readonly (string | undefined)[] {
  const names = new Map(
    ["rsa", "ec", "ed25519", "leaf"].map((name) => [
      opensslWords(name).digests["SHA-256"],
      name,
    ]),
  );
  return readCertificates(content).certificates.map(({ der }) =>
    names.get(digestsOf(der)["SHA-256"]),
  );
}

function kindsIn(content: Uint8Array | string): readonly string[] {
  return readCertificates(content).problems.map(({ kind }) => kind);
}

function bytesOf(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

test.each([
  ["alone", ec, ["ec"]],
  ["two", rsa + ec, ["rsa", "ec"]],
  ["two without a line break between them", rsa.trim() + ec.trim(), ["rsa", "ec"]],
  ["CRLF", ec.replaceAll("\n", "\r\n"), ["ec"]],
  ["CR alone", ec.replaceAll("\n", "\r"), ["ec"]],
  ["without line breaks", lines.join(""), ["ec"]],
  ["with spaces for line breaks", lines.join(" "), ["ec"]],
  ["with line breaks written as \\n", lines.join("\\n"), ["ec"]],
  ["with blank lines", lines.join("\n\n"), ["ec"]],
  ["in JSON", JSON.stringify({ pem: ec.replaceAll("\n", "\r\n") }), ["ec"]],
  ["as a list of strings", JSON.stringify(lines, null, 2), ["ec"]],
  ["as joined strings", lines.map((line) => `    "${line}\\n"`).join(" +\n"), ["ec"]],
  ["as joined strings of packed code", lines.map((line) => `"${line}\\n"`).join("+"), ["ec"]],
  ["indented", lines.map((line) => `\t    ${line}`).join("\n"), ["ec"]],
  ["quoted in a mail", lines.map((line) => `> > ${line}`).join("\n"), ["ec"]],
  ["as a comment", lines.map((line) => `# ${line}`).join("\n"), ["ec"]],
  ["with fewer dashes", ec.replaceAll("-----", "--"), ["ec"]],
  ["after a byte order mark", `\ufeff${ec}`, ["ec"]],
  ["in bytes that begin as DER does", new TextEncoder().encode(`0–7 days left\n${ec}`), ["ec"]],
  ["with a zero-width space", ec.replace("M", "\u200bM"), ["ec"]],
  ["with a left-to-right mark", ec.replace("M", "\u200eM"), ["ec"]],
  ["base64 between marks of direction", `\u2066${body}\u2069`, ["ec"]],
  ["beside openssl's text", readTestText("text.pem"), ["rsa"]],
  [
    "with bag attributes",
    `Bag Attributes\n    friendlyName: x-y\n    localKeyID: 54 69\nsubject=CN = a\n${ec}`,
    ["ec"],
  ],
  ["with openssl's old label", ec.replaceAll("CERTIFICATE", "X509 CERTIFICATE"), ["ec"]],
  ["base64 without boundaries", body, ["ec"]],
  ["PEM in base64", btoa(ec), ["ec"]],
  [
    "parameters of a curve",
    `-----BEGIN EC PARAMETERS-----\nBg==\n-----END EC PARAMETERS-----\n${ec}`,
    ["ec"],
  ],
  ["as UTF-16", bytesOf("\xff\xfe", Buffer.from(ec, "utf16le")), ["ec"]],
  ["DER", readTestFile("rsa.der"), ["rsa"]],
  ["DER with a line break behind it", bytesOf(readTestFile("rsa.der"), "\n"), ["rsa"]],
  ["DER twice", bytesOf(readTestFile("rsa.der"), readTestFile("rsa.der")), ["rsa", "rsa"]],
] as const)("a certificate %s is read", (_, content, names) => {
  expect(namesIn(content)).toEqual(names);
  expect(kindsIn(content)).toEqual([]);
});

const der = readTestFile("rsa.der");

test.each([
  ["nothing", "", "empty"],
  ["white space", " \r\n\t", "empty"],
  ["no bytes", new Uint8Array(), "empty"],
  ["prose", "Please find the certificate attached.", "not-certificate"],
  ["HTML", "<!doctype html><title>Sign in</title>", "not-certificate"],
  ["a ZIP", bytesOf("PK\x03\x04"), "not-certificate"],
  [
    "other PEM",
    "-----BEGIN DH PARAMETERS-----\nMIIB\n-----END DH PARAMETERS-----",
    "not-certificate",
  ],
  ["a request", readTestText("request.pem"), "request"],
  ["a request in DER", readTestFile("request.der"), "request"],
  ["a request in DER under a wrong label", wrongLabel("request.der"), "request"],
  ["a CRL", readTestText("crl.pem"), "crl"],
  ["a CRL in DER", readTestFile("crl.der"), "crl"],
  ["PKCS#7", readTestText("chain.p7b"), "pkcs7"],
  ["PKCS#7 in DER", readTestFile("chain.der.p7b"), "pkcs7"],
  ["PKCS#12", readTestFile("rsa.p12"), "pkcs12"],
  ["a public key", readTestText("public-key.pem"), "public-key"],
  ["a public key in DER", readTestFile("public-key.der"), "public-key"],
  ["a public key for ssh", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA== me@host", "public-key"],
  ["a Java key store", new Uint8Array([0xfe, 0xed, 0xfe, 0xed, 0, 0]), "keystore"],
  ["a PNG", bytesOf(new Uint8Array([0x89]), "PNG\r\n"), "image"],
  ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["a WebP", bytesOf("RIFF1234WEBPVP8 "), "image"],
  ["broken base64", ec.replace("M", "M!"), "broken-base64"],
  ["base64 without one of its digits", ec.replace("M", ""), "broken-base64"],
  ["no END", lines.slice(0, -1).join("\n"), "cut-off"],
  ["no BEGIN", lines.slice(1).join("\n"), "cut-off"],
  ["nothing between BEGIN and END", `${lines[0]}\n${lines.at(-1)}`, "cut-off"],
  [
    "lines that are missing in the middle",
    [...lines.slice(0, 4), lines.at(-1)].join("\n"),
    "cut-off",
  ],
  ["DER that is cut off", der.subarray(0, 500), "cut-off"],
  ["DER of something else", new Uint8Array([0x30, 3, 0x01, 1, 0xff]), "broken-certificate"],
  ["more than the most that is read", " ".repeat(maxBytes + 1), "too-large"],
  ["too many bytes", new Uint8Array(maxBytes + 1), "too-large"],
] as const)("%s is said to be no certificate, and why", (_, content, kind) => {
  expect(readCertificates(content)).toEqual({
    certificates: [],
    problems: [{ kind, line: kind === "empty" ? null : expect.toSatisfy(isLine) }],
  });
});

function wrongLabel(file: string): string {
  const base64 = Buffer.from(readTestFile(file)).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

function isLine(line: unknown): boolean {
  return line === null || (typeof line === "number" && line >= 1);
}

test.each(["BMW Group", "GIF89 viewers"])(
  "a heading that begins as a picture does: %s",
  (title) => {
    const bytes = new TextEncoder().encode(`${title}\n=====\n${ec}`);
    expect(readCertificates(bytes).problems).toEqual([]);
    expect(readCertificates(bytes).certificates).toHaveLength(1);
  },
);

test("a problem names its line, and what is around it is still read", () => {
  const text = `${rsa}\n${lines.slice(0, 3).join("\n")}\n${ec}`;
  const before = rsa.split("\n").length;
  expect(readCertificates(text).problems).toEqual([{ kind: "cut-off", line: before + 1 }]);
  expect(namesIn(text)).toEqual(["rsa", "ec"]);
});

test("hostile text takes no longer than its length allows", () => {
  for (const unit of ["-", "- BEGIN A", "-----BEGIN CERTIFICATE-----", "\n", " ", "\\n", ">"]) {
    const text = unit.repeat(maxBytes / unit.length);
    const start = performance.now();
    readCertificates(text);
    readCertificates(`-----BEGIN CERTIFICATE-----${text}`.slice(0, maxBytes));
    expect(performance.now() - start, unit).toBeLessThan(4_000);
  }
});

test("whatever is dropped, there are certificates or problems, and it never throws", () => {
  const boundaries = fc.constantFrom(
    ...lines,
    "-----BEGIN PRIVATE KEY-----",
    "\n",
    "-",
    "MII",
    ec,
  );
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => bytesOf(new Uint8Array([0x30, 0x82]), bytes)),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.oneof(boundaries, fc.string()), { maxLength: 30 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(contents, (content) => {
      const { certificates, problems } = readCertificates(content);
      expect(certificates.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});
