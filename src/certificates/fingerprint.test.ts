import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFingerprint, withColons } from "./fingerprint.ts";

const md5 = "2c1eb8ed2c443895b589c6f64ecddbe9";

test.each([
  `MD5 Fingerprint=${withColons(md5)}`,
  `md5 Fingerprint=${withColons(md5)}`,
  withColons(md5),
  md5,
  md5.toUpperCase(),
  withColons(md5).replaceAll(":", " "),
  withColons(md5).replaceAll(":", "-"),
])("%s is read", (written) => {
  expect(parseFingerprint(written)).toEqual({ kind: "MD5", hex: md5 });
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
