import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";
import {
  credentialHeaders,
  describeCredential,
  secretOf,
  secretProblem,
} from "./credential.ts";
import type { Environment } from "./setting-reader.ts";

const token = "AtestTokenOfNobody_0123456789abcdefghij";
const key = "0123456789abcdef0123456789abcdef01234";

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("problems", () => {
  test("all problems are told together", () => {
    const environment = { PORT: "x", CLOUDFLARE_ZONE_ID: "x", CLOUDFLARE_API_KEY: key };
    expect(problemsOf(environment)).toHaveLength(3);
  });

  test("no problem repeats a credential", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string({ minLength: 4 }), (one, two) => {
        const secrets = [`${one}§§${two}`, `${two}¤¤${one}`];
        const [CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_KEY] = secrets;
        const told = problemsOf({ CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_KEY }).join("\n");
        expect(told).not.toMatch(/§§|¤¤/);
        expect(told).not.toBe("");
      }),
    );
  });
});

test("a form that passes holds nothing that JSON escapes", () => {
  const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const passing = letters.filter((letter) => secretProblem("X", `A234${letter}678`) === null);
  expect(passing.join("")).toMatch(/^[\w.~+/=-]{69}$/);
  expect(JSON.stringify(passing.join(""))).toBe(`"${passing.join("")}"`);
});

test("a token is one header, email and key are two", () => {
  expect(credentialHeaders({ kind: "token", token })).toEqual({
    authorization: `Bearer ${token}`,
  });
  expect(credentialHeaders({ kind: "key", email: "a@b.c", key })).toEqual({
    "x-auth-email": "a@b.c",
    "x-auth-key": key,
  });
});

test("the secret of a credential is the token or the key", () => {
  expect(secretOf({ kind: "token", token })).toBe(token);
  expect(secretOf({ kind: "key", email: "a@b.c", key })).toBe(key);
});

test("a credential is described by its kind and the last four characters of a token", () => {
  expect(describeCredential({ kind: "token", token })).toBe("API token …ghij");
  expect(describeCredential({ kind: "key", email: "a@b.c", key })).toBe(
    "email and global API key",
  );
});
