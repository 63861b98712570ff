import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";
import type { Environment } from "./setting-reader.ts";

const token = "AtestTokenOfNobody_0123456789abcdefghij";
const key = "0123456789abcdef0123456789abcdef01234";
const id = "0123456789abcdef0123456789abcdef";
const live = { CLOUDFLARE_API_TOKEN: token };

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("what starts", () => {
  test("nothing set is the sample on 127.0.0.1:4173", () => {
    expect(readConfig({})).toEqual({
      cloudflare: null,
      scope: null,
      host: "127.0.0.1",
      port: 4173,
      allowedHosts: [],
      access: null,
    });
  });

  test("a variable that is empty counts as not set", () => {
    const empty = { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "", HOST: "", PORT: "" };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test("a token asks Cloudflare", () => {
    expect(readConfig(live).cloudflare).toEqual({
      baseUrl: "https://api.cloudflare.com/client/v4",
      credential: { kind: "token", token },
    });
  });

  test("email and key ask Cloudflare too", () => {
    const config = readConfig({ CLOUDFLARE_EMAIL: "ops@example.com", CLOUDFLARE_API_KEY: key });
    expect(config.cloudflare?.credential).toEqual({
      kind: "key",
      email: "ops@example.com",
      key,
    });
  });

  test.each([
    ["CLOUDFLARE_ACCOUNT_ID", "account"],
    ["CLOUDFLARE_ZONE_ID", "zone"],
  ])("%s is the first scope, in lower case", (name, kind) => {
    expect(readConfig({ ...live, [name]: id.toUpperCase() }).scope).toEqual({ kind, id });
  });

  test.each([
    ["https://api.example.com/client/v4", "https://api.example.com/client/v4"],
    ["https://api.example.com/client/v4/", "https://api.example.com/client/v4"],
    ["https://api.example.com", "https://api.example.com"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://[::1]:4010/v4", "http://[::1]:4010/v4"],
  ])("CLOUDFLARE_BASE_URL %s becomes %s", (text, baseUrl) => {
    expect(readConfig({ ...live, CLOUDFLARE_BASE_URL: text }).cloudflare?.baseUrl).toBe(
      baseUrl,
    );
  });

  test.each(["127.0.0.1", "localhost", "::1", "[::1]", "127.8.8.8"])(
    "a credential may be served on %s",
    (host) => {
      expect(readConfig({ ...live, HOST: host }).host).toBe(host);
    },
  );

  test("the sample may be served anywhere, and on any free port", () => {
    expect(readConfig({ HOST: "0.0.0.0", PORT: "0" })).toMatchObject({
      host: "0.0.0.0",
      port: 0,
    });
  });
});

describe("what does not start", () => {
  test.each<[string, Environment, RegExp]>([
    ["a token in quotes", { CLOUDFLARE_API_TOKEN: `"${token}"` }, /in quotes/],
    [
      "a line of .env for a token",
      { CLOUDFLARE_API_TOKEN: `CLOUDFLARE_API_TOKEN=${token}` },
      /begins with the name of a variable/,
    ],
    ["a token with Bearer", { CLOUDFLARE_API_TOKEN: `Bearer ${token}` }, /"Bearer"/],
    ["a token with a space", { CLOUDFLARE_API_TOKEN: `${token} x` }, /space or a line break/],
    [
      "a token with a line break",
      { CLOUDFLARE_API_TOKEN: `${token}\n` },
      /space or a line break/,
    ],
    [
      "a token of odd characters",
      { CLOUDFLARE_API_TOKEN: `${token}…` },
      /contains a character/,
    ],
    ["a token too short", { CLOUDFLARE_API_TOKEN: "abc" }, /has 3 characters/],
    [
      "both ways",
      { ...live, CLOUDFLARE_EMAIL: "a@b.c", CLOUDFLARE_API_KEY: key },
      /^Both .* keep one way/,
    ],
    ["a token and a key", { ...live, CLOUDFLARE_API_KEY: key }, /^Both .* keep one way/],
    ["an email alone", { CLOUDFLARE_EMAIL: "a@b.c" }, /without CLOUDFLARE_API_KEY/],
    ["a key alone", { CLOUDFLARE_API_KEY: key }, /without CLOUDFLARE_EMAIL/],
    ["no email", { CLOUDFLARE_EMAIL: "nobody", CLOUDFLARE_API_KEY: key }, /not an email/],
    [
      "a header in the email",
      { CLOUDFLARE_EMAIL: "a@b.c\r\nX: y", CLOUDFLARE_API_KEY: key },
      /not an email/,
    ],
    [
      "both scopes",
      { ...live, CLOUDFLARE_ACCOUNT_ID: id, CLOUDFLARE_ZONE_ID: id },
      /^Both .* open first/,
    ],
    ["a short id", { ...live, CLOUDFLARE_ACCOUNT_ID: "abc" }, /32 hex digits/],
    ["an id with more", { ...live, CLOUDFLARE_ZONE_ID: `${id}/../x` }, /32 hex digits/],
    ["a scope without credential", { CLOUDFLARE_ACCOUNT_ID: id }, /sample data only/],
    [
      "a base URL without credential",
      { CLOUDFLARE_BASE_URL: "https://x.example" },
      /sample data only/,
    ],
    [
      "a base URL of another kind",
      { ...live, CLOUDFLARE_BASE_URL: "ftp://x.example" },
      /begins with https/,
    ],
    [
      "a base URL with a space",
      { ...live, CLOUDFLARE_BASE_URL: "https://x.example/ y" },
      /begins with https/,
    ],
    [
      "a base URL with a user",
      { ...live, CLOUDFLARE_BASE_URL: "https://u:p@x.example" },
      /user name/,
    ],
    [
      "a base URL with a query",
      { ...live, CLOUDFLARE_BASE_URL: "https://x.example/?a" },
      /must end/,
    ],
    [
      "a base URL with a hash",
      { ...live, CLOUDFLARE_BASE_URL: "https://x.example/#" },
      /must end/,
    ],
    [
      "http to another host",
      { ...live, CLOUDFLARE_BASE_URL: "http://x.example" },
      /clear text/,
    ],
    [
      "http to a false loopback",
      { ...live, CLOUDFLARE_BASE_URL: "http://127.0.0.1.x.example" },
      /clear text/,
    ],
    ["a port in words", { PORT: "http" }, /0 to 65535/],
    ["a port too high", { PORT: "65536" }, /0 to 65535/],
    ["a negative port", { PORT: "-1" }, /0 to 65535/],
    [
      "no check of certificates",
      { ...live, NODE_TLS_REJECT_UNAUTHORIZED: "0" },
      /lets anybody answer for Cloudflare/,
    ],
    ["a credential on every address", { ...live, HOST: "0.0.0.0" }, /beyond this machine/],
    ["a credential on IPv6's", { ...live, HOST: "::" }, /beyond this machine/],
    ["a credential on a name", { ...live, HOST: "127.0.0.1.x.example" }, /beyond this machine/],
  ])("%s", (_, environment, words) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(words);
    expect(problems[0]).toMatch(/[.)]$/);
  });
});
