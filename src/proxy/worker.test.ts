import { beforeAll, describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { audience } from "./test-access.ts";
import { bodyOf, certificatesPath, headerOf, liveEnv, statusOf } from "./test-site.ts";
import { pageFiles, type TestWorker, workerForTests } from "./test-worker.ts";

const startWorker = workerForTests();
let sample: TestWorker;

beforeAll(async () => {
  sample = await startWorker();
});

describe("without a credential", () => {
  test("the sample is served to everybody", async () => {
    const session = await sample.send("/api/session");
    expect(statusOf(session)).toBe(200);
    expect(bodyOf(session).result).toEqual({
      mode: "sample",
      scope: null,
      version: "1.2.3",
      copyKey: "sample",
    });
    const accounts = await sample.send("/api/accounts");
    expect(bodyOf(accounts).result).toHaveLength(3);
    expect(headerOf(accounts, "cache-control")).toBe("no-store");
  });

  test("each call is a line of the log", async () => {
    await sample.send("/api/zones?page=0");
    const line = sample.log().match(/\{"time":.*"status":400.*\}/)?.[0] ?? "";
    expect(JSON.parse(line)).toMatchObject({ method: "GET", route: "none", reason: "query" });
  });
});

describe("the page", () => {
  test("has the same headers as the API", async () => {
    for (const [target, text] of [
      ["/", pageFiles["index.html"]],
      ["/assets/app-1a2b.js", pageFiles["assets/app-1a2b.js"]],
    ] as const) {
      const answer = await sample.send(target);
      expect(statusOf(answer)).toBe(200);
      expect(answer).toContain(text);
      expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
      expect(headerOf(answer, "x-content-type-options")).toBe("nosniff");
    }
  });

  test("comes with its kind, and how long to keep it", async () => {
    const page = await sample.send("/");
    expect(headerOf(page, "content-type")).toBe("text/html; charset=utf-8");
    expect(headerOf(page, "cache-control")).toBe("no-cache");
    const script = await sample.send("/assets/app-1a2b.js");
    expect(headerOf(script, "content-type")).toBe("text/javascript; charset=utf-8");
    expect(headerOf(script, "cache-control")).toBe("public, max-age=31536000, immutable");
    const tag = headerOf(script, "etag") ?? "";
    const again = await sample.send("/assets/app-1a2b.js", {
      headers: [`If-None-Match: W/${tag}`],
    });
    expect(statusOf(again)).toBe(304);
  });

  test("any other address is the page for a navigation alone", async () => {
    const headers = ["Accept: text/html"];
    expect(await sample.send("/some/where", { headers })).toContain("<title>Notafter");
    expect(statusOf(await sample.send("/some/where"))).toBe(404);
  });

  test.each([
    "/assets/app-1a2b.js.map",
    "/.env",
    "/worker.js",
    "/../worker.js",
    "/%2e%2e/worker.js",
    "/assets/../index.html",
    "/assets/..%2findex.html",
    "/assets/",
    "/INDEX.HTML",
  ])("%s is not found", async (target) => {
    const answer = await sample.send(target, { headers: ["Sec-Fetch-Mode: navigate"] });
    expect(statusOf(answer)).toBe(404);
    expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
  });

  test("HEAD has no body", async () => {
    const answer = await sample.send("/assets/app-1a2b.js", { method: "HEAD" });
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
  });
});

describe("with a credential, it answers nothing until Access is set up", () => {
  const live = liveEnv("https://api.cloudflare.com/client/v4");

  test.each<[string, Record<string, string>, RegExp]>([
    ["no Access", live, /ACCESS_TEAM_DOMAIN and ACCESS_AUD/],
    [
      "no audience",
      { ...live, ACCESS_TEAM_DOMAIN: "https://a.example" },
      /set without ACCESS_AUD/,
    ],
    ["no team", { ...live, ACCESS_AUD: audience }, /set without ACCESS_TEAM_DOMAIN/],
    ["empty ones", { ...live, ACCESS_TEAM_DOMAIN: "", ACCESS_AUD: "" }, /open to everybody/],
    ["HOST as on a server", { ...live, HOST: "127.0.0.1" }, /open to everybody/],
    ["no good token", { CLOUDFLARE_API_TOKEN: `"${live.CLOUDFLARE_API_TOKEN}"` }, /in quotes/],
  ])("%s", async (_, settings, words) => {
    const worker = await startWorker(settings);
    for (const target of [certificatesPath, "/api/session", "/", "/assets/app-1a2b.js"]) {
      const answer = await worker.send(target);
      expect(statusOf(answer)).toBe(503);
      const { errors, success } = bodyOf(answer);
      expect(success).toBe(false);
      expect(errors[0]?.code).toBe(proxyErrors.notConfigured);
      expect(errors[0]?.message).toMatch(words);
      expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
      expect(answer).not.toContain(live.CLOUDFLARE_API_TOKEN);
    }
    expect(worker.log()).toContain('"status":503,"ms":0,"reason":"not configured"');
  });
});
