import { expect, test } from "vitest";
import { apiHeaders, securityHeaders } from "./security-headers.ts";

test("the policy is the strict one, word for word", () => {
  expect(securityHeaders()["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types 'none'",
  );
});

test("every answer isolates the page and says nothing of where a link came from", () => {
  expect(securityHeaders()).toMatchObject({
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  expect(securityHeaders()["permissions-policy"]).toMatch(/camera=\(\), .*geolocation=\(\)/);
  expect(securityHeaders()["permissions-policy"]).not.toContain("clipboard-write");
});

test("a directive can be replaced or left out, for the dev server", () => {
  const policy = securityHeaders({ "script-src": "'self' 'nonce-x'", "trusted-types": null });
  expect(policy["content-security-policy"]).toContain(
    "; script-src 'self' 'nonce-x'; style-src",
  );
  expect(policy["content-security-policy"]).not.toContain("trusted-types '");
});

test("an answer of the API is JSON that nobody stores", () => {
  expect(apiHeaders).toMatchObject({
    ...securityHeaders(),
    "cache-control": "no-store",
    "content-type": "application/json; charset=utf-8",
  });
});
