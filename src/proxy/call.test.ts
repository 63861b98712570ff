import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { pairForTests } from "./test-pair.ts";
import { accountId, bodyOf, certificatesPath, statusOf } from "./test-site.ts";

const pair = pairForTests();

describe("targets", () => {
  test.each([
    `http://127.0.0.1:PORT${certificatesPath}`,
    `http://evil.example${certificatesPath}`,
    `//evil.example${certificatesPath}`,
    `/${certificatesPath}`,
    "*",
  ])("refuses the form %s", async (target) => {
    const answer = await pair.site.send(target.replace("PORT", String(pair.site.port)));
    expect(bodyOf(answer).errors[0]?.code).toBe(proxyErrors.badRequest);
    await pair.expectRefusal(answer, 400);
  });

  test.each([
    "/api",
    "/api/",
    "/api/accounts/",
    "/api//accounts",
    "/api/./accounts",
    "/api/x/../accounts",
    "/api/../api/accounts",
    "/api/accounts%2f",
    "/api/%61ccounts",
    "/api/%2e%2e/api/accounts",
    "/api/%252e%252e/accounts",
    "/api\\accounts",
    "/api/\\accounts",
    "/api/accounts;x=1",
    "/api/accounts@evil.example",
    "/api/accounts#x",
    "/api/ACCOUNTS",
    "/API/accounts",
    "/api/accounts%00",
    "/api/user/tokens",
    "/api/user",
    "/api/memberships",
    `${certificatesPath}/settings`,
    `${certificatesPath}/`,
    `${certificatesPath}/00000000-0000-0000-0000-000000000000`,
    `/api/accounts/${accountId}`,
    `/api/accounts/${accountId}/access/apps`,
    `/api/accounts/${accountId.toUpperCase()}/access/certificates`,
    `/api/accounts/${accountId}0/access/certificates`,
    `/api/accounts/../zones/${accountId}/access/certificates`,
    "/api/accounts/%30123456789abcdef0123456789abcdef/access/certificates",
    `/api/client/v4/accounts`,
    `/api/${"a".repeat(8_000)}`,
  ])("has no route for %s", async (target) => {
    const answer = await pair.site.send(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(pair.upstream.requests).toEqual([]);
    expect(statusOf(await pair.site.send("/api/session"))).toBe(200);
  });

  test.each([
    "/api/accounts\0",
    "/api/accounts\u00e9",
    "/api/\u00ff\u00ff",
    "/api/acc\tounts",
    "/api/accounts x",
    "/api/\uff41ccounts",
  ])("refuses raw bytes that no path has: %j", async (target) => {
    const bytes = Buffer.from(
      `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${pair.site.port}\r\n\r\n`,
      "utf8",
    );
    const answer = await pair.site.raw(bytes);
    expect([400, 404]).toContain(statusOf(answer));
    await pair.expectRefusal(answer, statusOf(answer));
  });

  test("only the page's paths are the page's", async () => {
    for (const target of ["/..%2fapi/accounts", "/%61pi/accounts", "/x/../api/accounts"]) {
      expect(statusOf(await pair.site.send(target))).toBe(404);
    }
    expect(pair.upstream.requests).toEqual([]);
  });
});

describe("queries", () => {
  test.each([
    "?",
    "?page=0",
    "?page=-1",
    "?page=+1",
    "?page=01",
    "?page=1e3",
    "?page=1.0",
    "?page=10001",
    "?page=99999999999999999999",
    "?page=",
    "?page",
    "?page=1&page=2",
    "?page=1&page=1",
    "?per_page=0",
    "?per_page=1001",
    "?page=1&",
    "?&page=1",
    "?page=1;per_page=5",
    "?page[]=1",
    "?page%3d1",
    "?%70age=1",
    "?PAGE=1",
    "?page=%31",
    "?page=1%00",
    "?page=1#x",
    "?page=1?page=2",
    "?page= 1",
    "?order=name",
    "?page=1&name=x",
    "?__proto__=1",
    "?constructor=1",
  ])("refuses %s", async (query) => {
    const answer = await pair.site.send(`${certificatesPath}${query}`);
    await pair.expectRefusal(answer, 400);
  });

  test.each(["/api/session?page=1", "/api/user/tokens/verify?page=1", "/api/session?"])(
    "refuses a query on %s",
    async (target) => {
      await pair.expectRefusal(await pair.site.send(target), 400);
    },
  );

  test("accounts and zones have bounds of their own", async () => {
    await pair.expectRefusal(await pair.site.send("/api/accounts?per_page=51"), 400);
    await pair.expectRefusal(await pair.site.send("/api/zones?per_page=4"), 400);
    expect(statusOf(await pair.site.send("/api/zones?per_page=50&page=10000"))).toBe(200);
  });
});
