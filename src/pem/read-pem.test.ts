import { expect, test } from "vitest";
import { hasPemBlock } from "./has-pem-block.ts";
import { maxBytes } from "./read-certificates.ts";
import { maxFiles, readPastedPem, readPemFiles } from "./read-pem.ts";
import { readTestFile, readTestText } from "./test-files.ts";

function file(name: string, content: string | Uint8Array, type = ""): File {
  return new File([new Uint8Array(Buffer.from(content))], name, { type });
}

test("several files are read, and everything is told by its file", async () => {
  const { certificates, problems } = await readPemFiles([
    file("a.pem", readTestText("ec.pem")),
    file("b.der", readTestFile("rsa.der")),
    file("c.pem", "nothing"),
  ]);
  expect(certificates.map(({ file, commonName }) => [file, commonName])).toEqual([
    ["a.pem", "Warehouse scanners"],
    ["b.der", "Payments root 2026"],
  ]);
  expect(problems).toEqual([{ file: "c.pem", kind: "not-certificate", line: null }]);
});

test("a certificate that comes twice is told once", async () => {
  const rsa = readTestText("rsa.pem");
  expect(readPastedPem(rsa + rsa).certificates).toHaveLength(1);
  const files = [file("rsa.pem", rsa), file("rsa.der", readTestFile("rsa.der"))];
  expect((await readPemFiles(files)).certificates).toHaveLength(1);
});

test("more files than can be meant are not read, and that is said", async () => {
  const files = Array.from({ length: maxFiles + 1 }, () => file("x", readTestText("ec.pem")));
  const { problems } = await readPemFiles(files);
  expect(problems.map(({ kind }) => kind)).toEqual(["too-many"]);
});

test("a file that is too large is not even read", async () => {
  const huge = file("huge.pem", "");
  Object.defineProperty(huge, "size", { value: 50_000_000 });
  Object.defineProperty(huge, "arrayBuffer", { value: () => expect.unreachable() });
  expect((await readPemFiles([huge])).problems.map(({ kind }) => kind)).toEqual(["too-large"]);
});

test("a folder, or a file that has gone, is said to be unreadable", async () => {
  const folder = file("folder", "");
  Object.defineProperty(folder, "arrayBuffer", { value: () => Promise.reject(new Error("x")) });
  expect((await readPemFiles([folder])).problems).toEqual([
    { file: "folder", kind: "unreadable-file", line: null },
  ]);
});

test.each([
  ["a small one", file("a.svg", "<svg/>", "image/svg+xml")],
  ["a large one", file("a.png", new Uint8Array(maxBytes + 1), "image/png")],
])("a picture is told by its type: %s", async (_, picture) => {
  expect((await readPemFiles([picture])).problems.map(({ kind }) => kind)).toEqual(["image"]);
});

test("a certificate that is no X.509 is told by its line", () => {
  const damaged = readTestText("ec.pem").replace("MII", "MIA");
  expect(readPastedPem(`\n${damaged}`).problems).toEqual([
    { file: null, kind: "broken-certificate", line: 2 },
  ]);
});

test.each([
  [readTestText("ec.pem"), true],
  [readTestText("request.pem"), true],
  ["-----BEGIN RSA PRIVATE KEY-----MII", true],
  ["--BEGIN CERTIFICATE--", true],
  ["-----END CERTIFICATE-----", false],
  ["pay.example.com", false],
  ["- BEGIN -", false],
])("%s: whether it begins like PEM is %s", (text, isPem) => {
  expect(hasPemBlock(text)).toBe(isPem);
});
