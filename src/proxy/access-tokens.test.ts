import { createSign, generateKeyPairSync } from "node:crypto";
import { generateKeyPair } from "jose";
import { describe, expect, test } from "vitest";
import { audience, createTestKey, joinToken } from "./test-access.ts";
import { accessSiteForTests, assertion, seconds } from "./test-access-site.ts";

const at = accessSiteForTests();

describe("a token is refused", () => {
  test("with a signature of somebody else's key, or a changed token", async () => {
    const other = await createTestKey(at.access.key.id);
    const forged = await at.access.sign({}, {}, other.private);
    await at.expectSignIn(
      [`${assertion}: ${forged}`],
      /ERR_JWS_SIGNATURE_VERIFICATION_FAILED$/,
    );
    const [head, , signature] = (await at.access.sign()).split(".");
    const [, payload] = (await at.access.sign({ email: "admin@example.com" })).split(".");
    const changed = `${head}.${payload}.${signature}`;
    await at.expectSignIn(
      [`${assertion}: ${changed}`],
      /ERR_JWS_SIGNATURE_VERIFICATION_FAILED$/,
    );
  });

  test("with a key that the token itself brings", async () => {
    const other = await createTestKey("other");
    const jwk = other.public;
    const jku = `${at.access.teamDomain}/evil`;
    const own = await at.access.sign({}, { jwk, jku, x5u: jku }, other.private);
    await at.expectSignIn([`${assertion}: ${own}`], /ERR_JWS_SIGNATURE_VERIFICATION_FAILED$/);
    expect(at.access.keyServer.requests.map(({ line }) => line)).not.toContain(
      "GET /evil HTTP/1.1",
    );
  });

  test("with a signature of a key that is too short, even one in the set", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1_024 });
    const jwk = publicKey.export({ format: "jwk" });
    at.access.serve(at.access.key.public, { ...jwk, kid: "short" });
    const payload = {
      iss: at.access.teamDomain,
      aud: audience,
      iat: seconds,
      exp: seconds + 60,
    };
    const [head, claims] = joinToken({ alg: "RS256", kid: "short" }, payload).split(".");
    const signature = createSign("sha256")
      .update(`${head}.${claims}`)
      .sign(privateKey, "base64url");
    await at.expectSignIn(
      [`${assertion}: ${head}.${claims}.${signature}`],
      /^access: exception/,
    );
  });

  test("with a critical extension that nobody knows", async () => {
    const payload = {
      iss: at.access.teamDomain,
      aud: audience,
      iat: seconds,
      exp: seconds + 60,
    };
    const kid = at.access.key.id;
    for (const extra of [{ crit: ["x"], x: 1 }, { crit: ["b64"], b64: false }, { crit: [] }]) {
      const token = joinToken({ alg: "RS256", kid, ...extra }, payload);
      await at.expectSignIn([`${assertion}: ${token}`], /^access: ERR_/);
    }
  });

  test("with a payload that is no object", async () => {
    const kid = at.access.key.id;
    for (const payload of [[], "x", null, 1]) {
      const token = joinToken({ alg: "RS256", kid }, payload);
      await at.expectSignIn([`${assertion}: ${token}`], /^access: ERR_/);
    }
  });
});

describe("algorithms and key ids", () => {
  test.each([
    "none",
    "None",
    "HS256",
    "RS384",
    "RS512",
    "PS256",
    "ES256",
    "EdDSA",
    "rs256",
    "",
  ])("the algorithm %j is refused before a key is looked for", async (alg) => {
    at.access.keyServer.requests.length = 0;
    const payload = {
      iss: at.access.teamDomain,
      aud: audience,
      iat: seconds,
      exp: seconds + 60,
    };
    for (const signature of ["c2ln", "AA"]) {
      const token = joinToken({ alg, kid: "made-up" }, payload, signature);
      await at.expectSignIn([`${assertion}: ${token}`], /^access: ERR_J/);
    }
    expect(at.access.keyServer.requests).toEqual([]);
  });

  test("the public key is no secret of HS256", async () => {
    const text = new TextEncoder().encode(String(at.access.key.public.n));
    const token = await at.access.sign({}, { alg: "HS256" }, text);
    await at.expectSignIn([`${assertion}: ${token}`], /^access: ERR_JOSE_ALG_NOT_ALLOWED$/);
  });

  test("a good signature by another algorithm is refused", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const token = await at.access.sign({}, { alg: "ES256" }, privateKey);
    await at.expectSignIn([`${assertion}: ${token}`], /^access: ERR_JOSE_ALG_NOT_ALLOWED$/);
  });

  test.each([
    undefined,
    null,
    1,
    "",
    "KEY-1",
    "key-1 ",
    ["key-1"],
    { id: "key-1" },
    "__proto__",
  ])("a key id of %j is unknown", async (kid) => {
    const payload = {
      iss: at.access.teamDomain,
      aud: audience,
      iat: seconds,
      exp: seconds + 60,
    };
    const token = joinToken({ alg: "RS256", kid }, payload);
    await at.expectSignIn([`${assertion}: ${token}`], /^access: unknown key$/);
  });
});
