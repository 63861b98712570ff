import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintKey, parseFingerprint, withColons } from "./fingerprint.ts";

const md5 = "2c1eb8ed2c443895b589c6f64ecddbe9";

const md5Forms = [
  `MD5 Fingerprint=${withColons(md5)}`,
  `md5 Fingerprint=${withColons(md5)}`,
  withColons(md5),
  md5,
  md5.toUpperCase(),
  withColons(md5).replaceAll(":", " "),
  withColons(md5).replaceAll(":", "-"),
];

test.each(md5Forms)("%s is read", (written) => {
  expect(parseFingerprint(written)).toEqual({ kind: "MD5", hex: md5 });
});

test("all forms of one fingerprint have one key, others and what is none have their own", () => {
  expect(new Set(md5Forms.map(fingerprintKey)).size).toBe(1);
  const [sha1, part] = ["a".repeat(40), "2c1e"];
  const keys = [md5, sha1, part, "none"].map(fingerprintKey);
  expect(new Set(keys).size).toBe(4);
  expect(fingerprintKey(withColons(sha1))).toBe(fingerprintKey(sha1));
});

test.each([
  [40, "SHA-1"],
  [64, "SHA-256"],
  [8, null],
])("%i digits are of kind %s", (digits, kind) => {
  expect(parseFingerprint("a".repeat(digits))?.kind).toBe(kind);
});

test.each([
  ["SHA256 Fingerprint=AF:69", "SHA-256"],
  ["sha1 Fingerprint=AF:69", "SHA-1"],
  ["SHA-256 Fingerprint=AF:69", "SHA-256"],
])("%s is of the kind that its label names", (written, kind) => {
  expect(parseFingerprint(written)).toEqual({ kind, hex: "af69" });
});

test.each(["", "none", "MD5 Fingerprint=", "zz:zz", "SHA3 Fingerprint=AF:69"])(
  "%s is no fingerprint",
  (written) => {
    expect(parseFingerprint(written)).toBeNull();
  },
);

test("the colon form is read back as the same digits", () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(bytes, (value) => {
      const hex = Buffer.from(value).toString("hex");
      expect(parseFingerprint(withColons(hex))?.hex).toBe(hex);
    }),
  );
});
