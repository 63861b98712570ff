import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { expectError, list, respondWith } from "./test-pair.ts";
import { bodyOf, certificatesPath, headerOf, statusOf, testToken } from "./test-site.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";
import { workerPairForTests } from "./test-worker-pair.ts";

const pair = workerPairForTests();

/** The answer to one call while the upstream answers so; a good call after it must work. */
async function ask(bytes: Uint8Array | string): Promise<string> {
  pair.upstream.answer = respondWith(bytes);
  const answer = await pair.call();
  expect(answer).not.toContain(testToken);
  pair.upstream.answer = respondWith(jsonAnswer(list));
  expect(statusOf(await pair.call())).toBe(200);
  return answer;
}

test("a good answer is rebuilt, and none of its headers is passed on but numbers", async () => {
  const answer = await ask(
    jsonAnswer({ ...list, secret: 1 }, 200, {
      "set-cookie": "a=b",
      "x-evil": "1",
      "content-security-policy": "default-src *",
      ratelimit: '"default";r=50;t=30',
    }),
  );
  expect(statusOf(answer)).toBe(200);
  expect(answer).not.toMatch(/set-cookie|x-evil|default-src \*|secret/i);
  expect(headerOf(answer, "ratelimit")).toBe('"default";r=50;t=30');
});

test.each([301, 302, 307, 308])("a redirect by %i is not followed", async (status) => {
  const location = `${pair.upstream.baseUrl}/zones?stolen`;
  expectError(
    await ask(httpAnswer(status, "", { location })),
    502,
    proxyErrors.upstreamRedirected,
  );
  expect(pair.upstream.requests.map(({ line }) => line).join()).not.toContain("stolen");
});

test("an echo of the credential is withheld whole", async () => {
  const body = { success: true, result: [{ id: "a", name: `x ${testToken}` }] };
  expectError(await ask(jsonAnswer(body)), 502, proxyErrors.upstreamEchoedCredential);
  expect(pair.worker.log()).not.toContain(testToken);
});

test.each<[string, Uint8Array | string]>([
  ["HTML", httpAnswer(200, "<h1>attention</h1>")],
  ["nothing", httpAnswer(200)],
  ["half of JSON", httpAnswer(200, '{"success":true,"result":[{')],
  ["no UTF-8", httpAnswer(200, Buffer.from([0x7b, 0xff, 0x7d]))],
  ["broken gzip", httpAnswer(200, "no gzip", { "content-encoding": "gzip" })],
  ["stacked codings", httpAnswer(200, "x", { "content-encoding": "gzip, gzip" })],
])("%s is unreadable", async (_, bytes) => {
  const answer = await ask(bytes);
  expectError(answer, 502, proxyErrors.upstreamUnreadable);
  expect(answer).not.toContain("attention");
});

test.each<[string, Uint8Array | string]>([
  ["status 000", jsonAnswer(list, "000")],
  ["status 099", jsonAnswer(list, "099")],
  ["status 101", jsonAnswer(list, 101)],
  ["status 999", jsonAnswer(list, 999)],
  ["status 503", jsonAnswer(list, 503)],
  ["no HTTP", "220 smtp\r\n\r\n"],
  ["a body that ends too early", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}"],
  ["no answer", ""],
])("%s is a 502", async (_, bytes) => {
  const answer = await ask(bytes);
  expect(statusOf(answer)).toBe(502);
  expect(bodyOf(answer).success).toBe(false);
});

test("gzip is decoded, and a bomb of it is dropped", async () => {
  const headers = { "content-encoding": "gzip" };
  const good = gzipSync(JSON.stringify(list));
  expect(statusOf(await ask(httpAnswer(200, good, headers)))).toBe(200);
  const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, " "));
  expectError(await ask(httpAnswer(200, bomb, headers)), 502, proxyErrors.upstreamTooLarge);
});

test("a refusal keeps its status and how long to wait", async () => {
  const body = { success: false, errors: [{ code: 971, message: "slow down" }] };
  const answer = await ask(jsonAnswer(body, 429, { "retry-after": "30" }));
  expect(statusOf(answer)).toBe(429);
  expect(headerOf(answer, "retry-after")).toBe("30");
  expect(bodyOf(answer).notafter?.origin).toBe("cloudflare");
});

test("a call is a line of the log with the status of Cloudflare", async () => {
  await pair.call(certificatesPath);
  expect(pair.worker.log()).toMatch(
    /\{"time":"[^"]+","method":"GET","route":"certificates","status":200,"upstreamStatus":200,"ms":\d+\}/,
  );
});
