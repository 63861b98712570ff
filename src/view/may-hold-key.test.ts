import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { mayHoldKey } from "./may-hold-key.ts";

test.each(["pem", "der"] as const)("a key as %s may be one", (format) => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key =
    format === "pem"
      ? privateKey.export({ type: "pkcs8", format })
      : privateKey.export({ type: "pkcs8", format }).toString("base64");
  // A field of one line leaves line feeds out, or makes them spaces.
  for (const between of ["", " ", "\n"]) {
    const text = String(key).replaceAll("\n", between);
    expect(mayHoldKey(text)).toBe(true);
    expect(mayHoldKey(`pay ${text}`)).toBe(true);
  }
});

test("a line of its body may be one", () => {
  expect(mayHoldKey("MHcCAQEEIObWmGf7Dxk1+9Lw0cTbEWIgB5vlPB8kKQm6o2ZtQ8pZoAoGCCqGSM49")).toBe(
    true,
  );
});

test.each([
  "",
  "pay *.example.com -name:old",
  "E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
  "ab".repeat(32),
  `SHA256 Fingerprint=${"AB".repeat(32)}`,
  `https://pay.example.com/${"path/".repeat(20)}`,
  `${"a".repeat(63)}.${"b".repeat(63)}.example.com`,
])("%j is none", (text) => {
  expect(mayHoldKey(text)).toBe(false);
});
