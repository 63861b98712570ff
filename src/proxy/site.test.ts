import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";
import { headerOf, startTestSite, statusOf, type TestSite } from "./test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({
    env: { NOTAFTER_ALLOWED_HOSTS: "certs.example.com,certs.example.com:8443,localhost:8080" },
  });
});

afterAll(async () => {
  await site.close();
});

const hstsFor = async (target: string, ...headers: readonly string[]) =>
  headerOf(await site.send(target, { headers }), "strict-transport-security");

test.each(["certs.example.com", "certs.example.com:8443"])(
  "every answer to the configured name %s keeps the browser on https",
  async (host) => {
    for (const target of ["/api/session", "/api/nothing", "/", "/gone.js"]) {
      expect(await hstsFor(target, `Host: ${host}`)).toBe("max-age=63072000");
    }
    const foreign = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"];
    expect(await hstsFor("/", `Host: ${host}`, ...foreign)).toBe("max-age=63072000");
  },
);

test("no answer to a loopback name does, not even to a configured one", async () => {
  for (const host of [`127.0.0.1:${site.port}`, `localhost:${site.port}`, "localhost:8080"]) {
    expect(statusOf(await site.send("/api/session", { headers: [`Host: ${host}`] }))).toBe(200);
    expect(await hstsFor("/api/session", `Host: ${host}`)).toBeNull();
    expect(await hstsFor("/", `Host: ${host}`)).toBeNull();
  }
  expect(await hstsFor("/", "Host: evil.example")).toBeNull();
});

test("all below /api is the API's, even for a person who types it, and nothing beside it", async () => {
  const headers = [`Host: 127.0.0.1:${site.port}`, "Accept: text/html"];
  for (const target of ["/api", "/api?x", "/api/", "/api/nothing"]) {
    const answer = await site.send(target, { headers });
    expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
    expect(headerOf(answer, "cache-control")).toBe("no-store");
  }
  for (const target of ["/apis", "/api-2/zones", "/API/zones", "/x/../api/zones"]) {
    const answer = await site.send(target, { headers });
    expect(headerOf(answer, "content-type")).toBe("text/plain; charset=utf-8");
  }
});

test("a refused page is a line in the log, an answered one is none", async () => {
  site.log.length = 0;
  await site.send("/");
  expect(site.log).toEqual([]);
  await site.send("/", { method: "DELETE" });
  expect(site.log).toHaveLength(1);
  const { time: _time, ms, ...line } = JSON.parse(site.log[0] ?? "");
  expect(line).toEqual({ method: "DELETE", route: "page", status: 405, reason: "method" });
  expect(ms).toBeGreaterThanOrEqual(0);
});

test("the page and what is not there come under the headers of every answer", async () => {
  for (const target of ["/", "/gone.js", "/api/session", "/api/nothing"]) {
    const answer = await site.send(target);
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(headerOf(answer, name)).toBe(value);
    }
  }
});
