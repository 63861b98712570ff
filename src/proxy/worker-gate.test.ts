import { describe, expect, test } from "vitest";
import { respondWith } from "./test-pair.ts";
import { accountId, certificatesPath, headerOf, statusOf, testToken } from "./test-site.ts";
import { jsonAnswer } from "./test-upstream.ts";
import { workerPairForTests } from "./test-worker-pair.ts";

const pair = workerPairForTests();

describe("a call", () => {
  test.each([
    ["/api/accounts?page=2", "/client/v4/accounts?page=2"],
    ["/api/zones?per_page=50", "/client/v4/zones?per_page=50"],
    ["/api/user/tokens/verify", "/client/v4/user/tokens/verify"],
    [certificatesPath, `/client/v4/accounts/${accountId}/access/certificates`],
    [
      `/api/zones/${accountId}/access/certificates?page=1&per_page=1000`,
      `/client/v4/zones/${accountId}/access/certificates?page=1&per_page=1000`,
    ],
  ])(
    "to %s asks for %s, with one credential and nothing of the client",
    async (target, asked) => {
      pair.upstream.answer = respondWith(jsonAnswer({ success: true, result: [] }));
      await pair.call(
        target,
        "Authorization: Bearer x",
        "Cookie: a=b",
        "X-Auth-Key: x",
        "X-Other: y",
      );
      expect(pair.upstream.requests.map(({ line }) => line)).toEqual([`GET ${asked} HTTP/1.1`]);
      const headers = pair.upstream.requests[0]?.headers;
      expect(headers?.get("authorization")).toBe(`Bearer ${testToken}`);
      for (const name of ["cookie", "x-auth-key", "x-other", "cf-access-jwt-assertion"]) {
        expect(headers?.has(name)).toBe(false);
      }
    },
  );

  test("to a configured host is answered, and kept to https", async () => {
    const answer = await pair.call("/api/session", "Host: certs.example.com");
    expect(statusOf(answer)).toBe(200);
    expect(headerOf(answer, "strict-transport-security")).toBe("max-age=63072000");
    const local = await pair.call("/api/session");
    expect(headerOf(local, "strict-transport-security")).toBeNull();
  });
});

describe("the gate", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
    "%s is a 405",
    async (method) => {
      for (const target of [certificatesPath, "/"]) {
        await pair.expectRefusal(
          await pair.worker.send(target, { method, headers: [pair.signedIn] }),
          405,
        );
      }
    },
  );

  test.each([
    ["a length", "Content-Length: 5", "hello"],
    ["chunks", "Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"],
  ])("a body by %s is a 400", async (_, line, rest) => {
    const options = { headers: [pair.signedIn, line], rest };
    await pair.expectRefusal(await pair.worker.send(certificatesPath, options), 400);
  });

  test.each([
    "evil.example",
    "x.certs.example.com",
    "certs.example.com:80",
    "127.0.0.1.evil.example",
    "certs.example.com@evil.example",
    "certs.example.com/x",
    "certs.example.com, evil.example",
  ])("the Host %s is a 421", async (host) => {
    await pair.expectRefusal(await pair.call(certificatesPath, `Host: ${host}`), 421);
    await pair.expectRefusal(await pair.call("/", `Host: ${host}`), 421);
  });

  test("two Hosts are a 421", async () => {
    const hosts = [`Host: 127.0.0.1:${pair.worker.port}`, "Host: evil.example"];
    await pair.expectRefusal(await pair.call(certificatesPath, ...hosts), 421);
  });

  test.each([
    ["Origin: https://evil.example"],
    ["Origin: null"],
    ["Sec-Fetch-Site: cross-site"],
    ["Sec-Fetch-Site: same-site"],
  ])("%s is a 403", async (line) => {
    const answer = await pair.call(certificatesPath, line);
    expect(answer.toLowerCase()).not.toContain("access-control-");
    await pair.expectRefusal(answer, 403);
  });

  test.each([
    `${certificatesPath}/settings`,
    `${certificatesPath}/`,
    "/api/x/../accounts",
    "/api/%2e%2e/accounts",
    "/api/accounts%2f",
    "/api/accounts;x",
    "/api/accounts@evil.example",
    "/api//accounts",
    "/api/accounts%00",
    "/api/user",
    "/api",
  ])("%s is a 404", async (target) => {
    const answer = await pair.call(target);
    expect(statusOf(answer)).toBe(404);
    expect(pair.upstream.requests).toEqual([]);
  });

  test.each(["?", "?page=0", "?page=1&page=2", "?per_page=1001", "?order=name", "?page=%31"])(
    "the query %s is a 400",
    async (query) => {
      await pair.expectRefusal(await pair.call(`${certificatesPath}${query}`), 400);
    },
  );

  test("another host's path is a 400", async () => {
    await pair.expectRefusal(await pair.call("//evil.example/api/accounts"), 400);
    await pair.expectRefusal(await pair.call("*"), 400);
    await pair.expectRefusal(await pair.call("/api\\accounts"), 400);
  });
});
