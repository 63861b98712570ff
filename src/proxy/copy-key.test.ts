import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { copyKeyOf } from "./copy-key.ts";
import { testToken } from "./test-site.ts";

const baseUrl = "https://api.cloudflare.com/client/v4";
const token = { baseUrl, credential: { kind: "token", token: testToken } } as const;

test("the sample has a key that no credential can have", async () => {
  expect(await copyKeyOf(null)).toBe("sample");
});

test("a credential has the same key each time, and it is no plain hash of the credential", async () => {
  const key = await copyKeyOf(token);
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  expect(await copyKeyOf({ ...token })).toBe(key);
  expect(createHash("sha256").update(testToken).digest("hex")).not.toContain(key);
});

test("another token, another kind, another email or another upstream has another key", async () => {
  const others = await Promise.all(
    [
      token,
      { ...token, baseUrl: "http://127.0.0.1:1/client/v4" },
      { ...token, credential: { kind: "token", token: `${testToken}x` } as const },
      ...["a@example.com", "b@example.com"].map((email) => ({
        baseUrl,
        credential: { kind: "key", email, key: testToken } as const,
      })),
    ].map(copyKeyOf),
  );
  expect(new Set(others).size).toBe(5);
});
