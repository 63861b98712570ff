import { describe, expect, test } from "vitest";
import { audience, type Claims } from "./test-access.ts";
import { accessSiteForTests, assertion, seconds } from "./test-access-site.ts";
import { certificatesPath, statusOf } from "./test-site.ts";

const at = accessSiteForTests();

describe("who is signed in", () => {
  test("gets the API and the page", async () => {
    const line = `${assertion}: ${await at.access.sign()}`;
    expect(statusOf(await at.send(certificatesPath, line))).toBe(200);
    expect(statusOf(await at.send("/api/session", line))).toBe(200);
    // The site of this test has no files.
    expect(statusOf(await at.send("/", line))).toBe(404);
  });

  test("still meets the rest of the gate, and before the sign-in is looked at", async () => {
    const line = `${assertion}: ${await at.access.sign()}`;
    for (const lines of [[line], []]) {
      expect(
        statusOf(await at.send("/api/session", "Sec-Fetch-Site: cross-site", ...lines)),
      ).toBe(403);
      const foreign = ["Host: evil.example", ...lines];
      expect(statusOf(await at.site.send("/api/session", { headers: foreign }))).toBe(421);
      const post = { method: "POST", headers: [`Host: 127.0.0.1:${at.site.port}`, ...lines] };
      expect(statusOf(await at.site.send("/api/session", post))).toBe(405);
    }
  });

  test.each<[string, Claims]>([
    ["the audience alone", { aud: audience }],
    ["among other audiences", { aud: ["x", audience] }],
    ["in its last second", { exp: seconds + 1 }],
    ["from a clock a little ahead", { iat: seconds + 30, nbf: seconds + 30 }],
    ["for a month", { iat: seconds - 30 * 86_400 }],
  ])("with a token %s", async (_, claims) => {
    const answer = await at.send(
      "/api/session",
      `${assertion}: ${await at.access.sign(claims)}`,
    );
    expect(statusOf(answer)).toBe(200);
  });

  test("is not sent on to Cloudflare", async () => {
    await at.send(certificatesPath, `${assertion}: ${await at.access.sign()}`);
    expect(at.upstream.requests).toHaveLength(1);
    expect(at.upstream.requests[0]?.headers.has(assertion.toLowerCase())).toBe(false);
  });
});

describe("who is not signed in is refused", () => {
  test.each([
    ["without a token", [], /^access: no token$/],
    ["with an empty token", [`${assertion}:`], /^access: no JWT$/],
    ["with a word", [`${assertion}: token`], /^access: no JWT$/],
    ["with two parts", [`${assertion}: a.b`], /^access: no JWT$/],
    ["with four parts", [`${assertion}: a.b.c.d`], /^access: no JWT$/],
    [
      "with five parts, as of an encrypted token",
      [`${assertion}: a.b.c.d.e`],
      /^access: no JWT$/,
    ],
    ["with parts that are no JSON", [`${assertion}: a.b.c`], /^access: ERR_JWS_INVALID$/],
    ["with padding", [`${assertion}: e30=.e30=.e30=`], /^access: no JWT$/],
    ["with a long token", [`${assertion}: ${"a".repeat(9_000)}.a.a`], /^access: no JWT$/],
    ["with a scheme", [`${assertion}: Bearer a.b.c`], /^access: no JWT$/],
  ])("%s", async (_, lines, reason) => {
    await at.expectSignIn(lines, reason);
  });

  test("with a good token twice, or beside another", async () => {
    const good = await at.access.sign();
    await at.expectSignIn(
      [`${assertion}: ${good}`, `${assertion}: ${good}`],
      /^access: several tokens$/,
    );
    await at.expectSignIn(
      [`${assertion}: a.b.c`, `${assertion}: ${good}`],
      /^access: several tokens$/,
    );
    await at.expectSignIn(
      [`${assertion}: ${good}`, `cf-access-jwt-assertion:`],
      /several tokens$/,
    );
    await at.expectSignIn([`${assertion}: ${good},${good}`], /^access: no JWT$/);
  });

  test("with a good token anywhere else", async () => {
    const good = await at.access.sign();
    const elsewhere = [
      `Authorization: Bearer ${good}`,
      `Cookie: CF_Authorization=${good}`,
      `Cf-Access-Token: ${good}`,
      `X-${assertion}: ${good}`,
    ];
    await at.expectSignIn(elsewhere, /^access: no token$/);
  });

  test.each<[string, Claims, RegExp]>([
    ["another audience", { aud: ["f".repeat(64)] }, /aud check_failed$/],
    ["no audience", { aud: [] }, /aud check_failed$/],
    ["an audience that begins the same", { aud: `${audience}0` }, /aud check_failed$/],
    ["an audience in capitals", { aud: audience.toUpperCase() }, /aud check_failed$/],
    ["another team", { iss: "https://evil.cloudflareaccess.com" }, /iss check_failed$/],
    ["the team with a slash", { iss: "http://127.0.0.1/" }, /iss check_failed$/],
    ["no exp", { exp: undefined }, /exp missing$/],
    ["no iat", { iat: undefined }, /iat missing$/],
    ["no iss", { iss: undefined }, /iss missing$/],
    ["no aud", { aud: undefined }, /aud missing$/],
    ["an exp that is now", { exp: seconds }, /ERR_JWT_EXPIRED exp check_failed$/],
    ["an exp a second ago", { exp: seconds - 1 }, /ERR_JWT_EXPIRED exp check_failed$/],
    ["an exp of long ago", { exp: seconds - 86_400 }, /ERR_JWT_EXPIRED exp check_failed$/],
    ["an iat in the future", { iat: seconds + 31 }, /iat check_failed$/],
    ["an iat of long ago", { iat: seconds - 32 * 86_400 }, /ERR_JWT_EXPIRED iat check_failed$/],
    ["an nbf in the future", { nbf: seconds + 31 }, /nbf check_failed$/],
  ])("with %s", async (_, claims, reason) => {
    await at.expectSignIn([`${assertion}: ${await at.access.sign(claims)}`], reason);
  });

  test("with times that are no numbers", async () => {
    for (const [claim, value] of [
      ["exp", `${seconds + 60}`],
      ["exp", null],
      ["iat", `${seconds}`],
      ["iat", true],
      ["nbf", "0"],
    ] as const) {
      const token = await at.access.sign({ [claim]: value });
      await at.expectSignIn([`${assertion}: ${token}`], new RegExp(` ${claim} invalid$`));
    }
  });
});

test("nothing of a token gets into the log or an answer", async () => {
  const token = await at.access.sign({ aud: "somebody", email: "person@example.com" });
  const answer = await at.send(certificatesPath, `${assertion}: ${token}`);
  for (const part of [...token.split("."), "somebody", "person@example.com"]) {
    expect(answer + at.site.log.join("")).not.toContain(part);
  }
});
