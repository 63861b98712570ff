import { expect, test, vi } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { readConfig } from "./config.ts";
import { createProxy } from "./proxy.ts";
import { pairForTests, respondWith } from "./test-pair.ts";
import { accountId, bodyOf, certificatesPath, liveEnv } from "./test-site.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

const pair = pairForTests({ CLOUDFLARE_ACCOUNT_ID: accountId });

/** The one line that a call writes, without its time and duration. */
async function lineOf(target: string, method = "GET"): Promise<unknown> {
  pair.site.log.length = 0;
  await pair.site.send(target, { method, headers: [...closing()] });
  expect(pair.site.log).toHaveLength(1);
  const { time, ms, ...line } = JSON.parse(pair.site.log[0] ?? "");
  expect(Date.parse(time)).toBeLessThanOrEqual(Date.now());
  expect(ms).toBeGreaterThanOrEqual(0);
  return line;
}

const closing = () => [`Host: 127.0.0.1:${pair.site.port}`, "Connection: close"];

test("the session says what is served, and nothing of the credential", async () => {
  const session = bodyOf(await pair.site.send("/api/session"));
  expect(session.result).toEqual({
    mode: "live",
    scope: { kind: "account", id: accountId },
    version: "1.2.3",
    copyKey: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test.each([
  [certificatesPath, "GET", { route: "certificates", status: 200, upstreamStatus: 200 }],
  ["/api/zones?page=2", "HEAD", { route: "zones", status: 200, upstreamStatus: 200 }],
  ["/api/session", "GET", { route: "session", status: 200 }],
  ["/api/zones?page=0", "GET", { route: "none", status: 400, reason: "query" }],
  ["/api/nothing", "GET", { route: "none", status: 404, reason: "no such route" }],
  ["/api/zones", "POST", { route: "none", status: 405, reason: "method" }],
])("%s by %s is one line in the log", async (target, method, line) => {
  expect(await lineOf(target, method)).toEqual({ method, ...line });
});

test.each([
  [httpAnswer(302, "", { location: "/x" }), 502, 302, "upstream redirect"],
  [httpAnswer(500, "<h1>"), 502, 500, "upstream body not an envelope"],
  [httpAnswer(404, "<h1>"), 404, 404, "upstream body not an envelope"],
  [httpAnswer(200, "x", { "content-encoding": "x" }), 502, 200, "upstream encoding"],
])("an answer that is refused is logged with its own status", async (bytes, ...told) => {
  const [status, upstreamStatus, reason] = told;
  pair.upstream.answer = respondWith(bytes);
  expect(await lineOf(certificatesPath)).toEqual({
    method: "GET",
    route: "certificates",
    status,
    upstreamStatus,
    reason,
  });
});

test("a refusal of Cloudflare's own is logged by its status", async () => {
  const errors = [{ code: 10_000, message: "Authentication error" }];
  pair.upstream.answer = respondWith(jsonAnswer({ success: false, errors }, 403));
  expect(await lineOf("/api/accounts")).toMatchObject({ status: 403, upstreamStatus: 403 });
});

test("Cloudflare has 30 seconds", async () => {
  const config = readConfig(liveEnv(pair.upstream.baseUrl));
  const proxy = createProxy(config, {
    gate: async () => undefined,
    version: "1.2.3",
    log: () => undefined,
  });
  const asked = new Promise<void>((resolve) => {
    pair.upstream.answer = () => resolve();
  });
  const connection = {
    method: "GET",
    version: "1.1",
    target: "/api/zones",
    headers: [],
    port: 1,
  };
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    let isAnswered = false;
    const answer = proxy(new Request("http://localhost:1/api/zones"), connection);
    void answer.then(() => {
      isAnswered = true;
    });
    await asked;
    vi.advanceTimersByTime(29_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await (await answer).json()).toMatchObject({
      errors: [
        {
          code: proxyErrors.upstreamTimeout,
          message: "Cloudflare did not answer in full within 30 seconds.",
        },
      ],
    });
  } finally {
    vi.useRealTimers();
  }
});
