import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { eventually } from "./test-eventually.ts";
import { expectError, list, pairForTests, respondWith } from "./test-pair.ts";
import { bodyOf, headerOf, statusOf } from "./test-site.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

const pair = pairForTests();

describe("statuses", () => {
  test.each([300, 301, 302, 303, 304, 305, 307, 308, 399])(
    "a redirect by %i is not followed",
    async (status) => {
      const headers = { location: `${pair.upstream.baseUrl}/zones?stolen` };
      const answer = await pair.ask(respondWith(httpAnswer(status, "", headers)));
      expectError(answer, 502, proxyErrors.upstreamRedirected);
      expect(headerOf(answer, "location")).toBeNull();
      expect(bodyOf(answer).notafter?.status).toBe(status);
      expect(pair.upstream.requests.map(({ line }) => line)).not.toContain(
        "GET /client/v4/zones?stolen HTTP/1.1",
      );
    },
  );

  test("the body of an answer that is refused by its head is not waited for", async () => {
    for (const head of ["302 X\r\nLocation: /x", "200 OK\r\nContent-Encoding: x"]) {
      let asked: Socket | undefined;
      const answer = await pair.ask((socket) => {
        asked = socket;
        socket.write(`HTTP/1.1 ${head}\r\nContent-Length: 99999999\r\n\r\n{`);
      });
      expect(statusOf(answer)).toBe(502);
      await eventually(() => expect(asked?.destroyed).toBe(true));
    }
  });

  test.each(["000", "001", "099", "101", "500", "503", "599", "600", "999"])(
    "status %s is a 502, whatever the body says",
    async (status) => {
      const answer = await pair.ask(respondWith(jsonAnswer(list, status)));
      expect(statusOf(answer)).toBe(502);
      expect(bodyOf(answer).success).toBe(false);
    },
  );

  test.each([204, 205])("status %i has no body to read", async (status) => {
    expectError(
      await pair.ask(respondWith(httpAnswer(status))),
      502,
      proxyErrors.upstreamUnreadable,
    );
  });

  test.each(["20", "2000", "abc", ""])("a status line of %j is no HTTP", async (status) => {
    const answer = await pair.ask(respondWith(jsonAnswer(list, status)));
    expect(statusOf(answer)).toBe(502);
  });

  test.each([400, 401, 402, 403, 404, 405, 408, 409, 410, 421, 426, 431, 451, 499])(
    "a refusal with %i keeps its status and Cloudflare's words",
    async (status) => {
      const errors = [{ code: 10_000, message: "Authentication error" }];
      const headers = { "www-authenticate": "Basic", "proxy-authenticate": "Basic" };
      const answer = await pair.ask(
        respondWith(jsonAnswer({ success: false, errors }, status, headers)),
      );
      expect(statusOf(answer)).toBe(status);
      expect(answer.toLowerCase()).not.toContain("-authenticate");
      const { notafter, errors: told } = bodyOf(answer);
      expect(notafter).toEqual({ origin: "cloudflare", status, ray: null });
      expect(told).toMatchObject(errors);
    },
  );

  test("a 4xx with HTML keeps its status in the proxy's own words", async () => {
    const page = httpAnswer(403, "<h1>blocked</h1>", { "cf-ray": "0123456789abcdef-AMS" });
    const answer = await pair.ask(respondWith(page));
    expectError(answer, 403, proxyErrors.upstreamUnreadable);
    expect(answer).not.toContain("blocked");
    expect(bodyOf(answer).notafter).toMatchObject({ status: 403, ray: "0123456789abcdef-AMS" });
  });

  test.each([971, 10_100, 10_429])("code %i is a 429 in any status", async (code) => {
    for (const status of [200, 429, 500]) {
      const body = { success: false, errors: [{ code, message: "slow down" }] };
      const answer = await pair.ask(
        respondWith(jsonAnswer(body, status, { "retry-after": "7" })),
      );
      expect(statusOf(answer)).toBe(429);
      expect(headerOf(answer, "retry-after")).toBe("7");
    }
  });

  test("a 429 without JSON still says how long to wait", async () => {
    const answer = await pair.ask(
      respondWith(httpAnswer(429, "<html>", { "retry-after": "30" })),
    );
    expectError(answer, 429, proxyErrors.upstreamUnreadable);
    expect(headerOf(answer, "retry-after")).toBe("30");
  });

  test("200 with success false is a 502 with Cloudflare's words", async () => {
    const body = { success: false, errors: [{ code: 1000, message: "odd" }] };
    const answer = await pair.ask(respondWith(jsonAnswer(body)));
    expect(statusOf(answer)).toBe(502);
    expect(bodyOf(answer)).toMatchObject({
      errors: [{ code: 1000, message: "odd" }],
      notafter: { origin: "cloudflare", status: 200 },
    });
  });
});
