import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { expectError, list, pairForTests, respondWith } from "./test-pair.ts";
import {
  accountId,
  bodyOf,
  certificatesPath,
  exchange,
  headerOf,
  liveEnv,
  startTestSite,
  statusOf,
  testToken,
} from "./test-site.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

const pair = pairForTests();

describe("what Cloudflare receives", () => {
  test("a request built anew: one credential and nothing of the client", async () => {
    pair.upstream.answer = respondWith(jsonAnswer(list));
    await pair.site.send(`${certificatesPath}?per_page=1000&page=2`, {
      headers: [
        "Authorization: Bearer of-the-client",
        "X-Auth-Key: of-the-client",
        "X-Auth-Email: client@example.com",
        "Cookie: a=b",
        "X-Forwarded-For: 1.2.3.4",
        "CF-Connecting-IP: 1.2.3.4",
        "Accept-Language: tlh",
        "Range: bytes=0-1",
        "If-None-Match: x",
        "User-Agent: of-the-client",
        "Connection: authorization, x-stainless-lang",
        "X-Stainless-Lang: js",
      ],
    });
    const [request, ...others] = pair.upstream.requests;
    expect(others).toEqual([]);
    expect(request?.line).toBe(
      `GET /client/v4/accounts/${accountId}/access/certificates?page=2&per_page=1000 HTTP/1.1`,
    );
    const { host, ...headers } = Object.fromEntries(request?.headers ?? []);
    expect(host).toBe(new URL(pair.upstream.baseUrl).host);
    expect(headers).toEqual({
      accept: "application/json",
      "accept-encoding": "gzip",
      authorization: `Bearer ${testToken}`,
      connection: "keep-alive",
      "user-agent": "notafter/1.2.3",
    });
  });

  test.each([
    ["/api/accounts?per_page=50", "/client/v4/accounts?per_page=50"],
    ["/api/zones", "/client/v4/zones"],
    [
      `/api/zones/${accountId}/access/certificates?page=3`,
      `/client/v4/zones/${accountId}/access/certificates?page=3`,
    ],
  ])("%s asks for %s", async (target, asked) => {
    pair.upstream.answer = respondWith(jsonAnswer({ success: true, result: [] }));
    expect(statusOf(await pair.site.send(target))).toBe(200);
    expect(pair.upstream.requests.map(({ line }) => line)).toEqual([`GET ${asked} HTTP/1.1`]);
  });

  test("email and key go as their two headers, without a token", async () => {
    const { CLOUDFLARE_API_TOKEN: key = "", CLOUDFLARE_BASE_URL = "" } = liveEnv(
      pair.upstream.baseUrl,
    );
    const env = {
      CLOUDFLARE_BASE_URL,
      CLOUDFLARE_EMAIL: "a@example.com",
      CLOUDFLARE_API_KEY: key,
    };
    const other = await startTestSite({ env });
    pair.upstream.answer = respondWith(jsonAnswer({ success: true, result: [{ name: key }] }));
    const answer = await other.send(certificatesPath);
    expectError(answer, 502, proxyErrors.upstreamEchoedCredential);
    const headers = pair.upstream.requests[0]?.headers;
    expect(headers?.get("x-auth-email")).toBe("a@example.com");
    expect(headers?.get("x-auth-key")).toBe(key);
    expect(headers?.has("authorization")).toBe(false);
    await other.close();
  });

  test("HEAD asks the same and answers without a body", async () => {
    pair.upstream.answer = respondWith(jsonAnswer(list));
    const head = `HEAD ${certificatesPath} HTTP/1.1\r\nHost: 127.0.0.1:${pair.site.port}\r\n`;
    const answer = await exchange(pair.site.port, `${head}Connection: close\r\n\r\n`);
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
    expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
  });
});

describe("headers", () => {
  test("none of Cloudflare's is passed on but those made of numbers", async () => {
    const answer = await pair.ask(
      respondWith(
        jsonAnswer(list, 200, {
          "set-cookie": "a=b",
          "x-evil": "1",
          "access-control-allow-origin": "*",
          "content-security-policy": "default-src *",
          "cache-control": "public",
          etag: "x",
          "cf-ray": "not a ray",
          ratelimit: '"default";r=50;t=30',
          "ratelimit-policy": '"default";q=1200;w=300',
        }),
      ),
    );
    const names = answer
      .slice(0, answer.indexOf("\r\n\r\n"))
      .split("\r\n")
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
    expect(names.toSorted()).toEqual([
      "cache-control",
      "connection",
      "content-length",
      "content-security-policy",
      "content-type",
      "cross-origin-embedder-policy",
      "cross-origin-opener-policy",
      "cross-origin-resource-policy",
      "date",
      "keep-alive",
      "permissions-policy",
      "ratelimit",
      "ratelimit-policy",
      "referrer-policy",
      "x-content-type-options",
    ]);
    expect(headerOf(answer, "cache-control")).toBe("no-store");
    expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
    expect(headerOf(answer, "ratelimit")).toBe('"default";r=50;t=30');
    expect(headerOf(answer, "ratelimit-policy")).toBe('"default";q=1200;w=300');
  });

  test.each([
    "0123456789ABCDEF-AMS",
    "0123456789abcdef-amsterdam",
    "0123456789abcde",
    "0123456789abcdef-AMS, 0123456789abcdef-AMS",
  ])("a cf-ray of %j is left out", async (ray) => {
    const answer = await pair.ask(respondWith(httpAnswer(500, "", { "cf-ray": ray })));
    expect(bodyOf(answer).notafter?.ray).toBeNull();
  });

  test("a flood of headers is an error like any other", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, n) => [`x-${n}`, "y".repeat(20)]),
    );
    const answer = await pair.ask(respondWith(jsonAnswer(list, 200, many)));
    expect(statusOf(answer)).toBe(502);
  });
});
