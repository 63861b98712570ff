import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPage, type Page } from "./page.ts";
import { readStaticFiles } from "./static-files.ts";
import { createStoredContent } from "./stored-content.ts";

const script = `console.log(${"1 + ".repeat(500)}1)`;
let directory: string;
let page: Page;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "notafter-page-"));
  mkdirSync(join(directory, "assets"));
  mkdirSync(join(directory, ".git"));
  for (const [name, text] of [
    ["index.html", "<!doctype html><title>Notafter</title>"],
    ["favicon.svg", "<svg/>"],
    ["theme.js", "1"],
    ["assets/app-1a2b.js", script],
    ["assets/app-1a2b.js.map", "{}"],
    ["assets/font-3c4d.woff2", "font".repeat(500)],
    [".env", "CLOUDFLARE_API_TOKEN=x"],
    [".git/config.json", "{}"],
    ["node.ts", "x"],
  ] as const) {
    writeFileSync(join(directory, name), text);
  }
  const files = readStaticFiles(directory);
  page = createPage(files, createStoredContent(files));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function get(target: string, headers: Record<string, string> = {}, method = "GET") {
  return page({ method, version: "1.1", target, headers: Object.entries(headers), port: 1 });
}

const navigation = { Accept: "text/html,application/xhtml+xml", "Sec-Fetch-Mode": "navigate" };

test("only files of the page are known, by their exact names", () => {
  expect([...readStaticFiles(directory).keys()].toSorted()).toEqual([
    "/assets/app-1a2b.js",
    "/assets/font-3c4d.woff2",
    "/favicon.svg",
    "/index.html",
    "/theme.js",
  ]);
});

test("a directory that is not there is an error at start", () => {
  expect(() => readStaticFiles(join(directory, "gone"))).toThrow("ENOENT");
});

test.each(["/", "/?scope=account.x&q=%2A.example.com", "/index.html"])(
  "%s is the page, asked for anew each time",
  async (target) => {
    const response = await get(target);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toContain("<title>Notafter");
  },
);

test("any other address is the page for a navigation, and nothing else", async () => {
  expect((await get("/some/where", navigation)).status).toBe(200);
  expect((await get("/some/where", { Accept: "text/html" })).status).toBe(200);
  expect((await get("/some/where", { Accept: "*/*" })).status).toBe(404);
  expect((await get("/some/where")).status).toBe(404);
});

test.each([
  "/assets/app-gone.js",
  "/assets/app-1a2b.js.map",
  "/.env",
  "/.git/config.json",
  "/node.ts",
  "/../package.json",
  "/assets/../index.html",
  "/assets/..%2findex.html",
  "/%2e%2e/package.json",
  "/assets\\app-1a2b.js",
  "/INDEX.HTML",
  "/__proto__.js",
  "/assets/",
])("%s is not found, even by a navigation", async (target) => {
  const response = await get(target, navigation);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("Not found.\n");
});

test("hashed files are kept for ever, and compressed as the browser can read", async () => {
  for (const [accepted, coding, decode] of [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["GZIP;q=1.0, br;q=0", "gzip", gunzipSync],
  ] as const) {
    const response = await get("/assets/app-1a2b.js", { "Accept-Encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get("content-length")).toBe(String(bytes.byteLength));
    expect(bytes.byteLength).toBeLessThan(script.length / 2);
    expect(decode(bytes).toString()).toBe(script);
  }
});

test("only names with a hash are kept without asking again", async () => {
  const kept = [...readStaticFiles(directory)]
    .filter(([, { cacheControl }]) => cacheControl.includes("immutable"))
    .map(([path]) => path);
  expect(kept.toSorted()).toEqual(["/assets/app-1a2b.js", "/assets/font-3c4d.woff2"]);
  for (const path of ["/", "/theme.js", "/gone.js"]) {
    expect((await get(path)).headers.get("cache-control")).toBe("no-cache");
  }
});

test("a file is compressed once for all who ask", async () => {
  const content = createStoredContent(readStaticFiles(directory));
  const [one, other, plain] = await Promise.all([
    content.read("/assets/app-1a2b.js", "gzip"),
    content.read("/assets/app-1a2b.js", "gzip"),
    content.read("/assets/app-1a2b.js", null),
  ]);
  expect(one).toBe(other);
  expect(one).not.toEqual(plain);
});

test("nothing is compressed for who cannot read it, nor what is small or compressed", async () => {
  const plain = await get("/assets/app-1a2b.js");
  expect(plain.headers.has("content-encoding")).toBe(false);
  expect(await plain.text()).toBe(script);
  for (const target of ["/favicon.svg", "/assets/font-3c4d.woff2"]) {
    const response = await get(target, { "Accept-Encoding": "br" });
    expect(response.headers.has("content-encoding")).toBe(false);
  }
});

test("what the browser has is not sent again", async () => {
  const first = await get("/assets/app-1a2b.js", { "Accept-Encoding": "br" });
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]+"$/);
  const again = { "Accept-Encoding": "br", "If-None-Match": `"other", W/${tag}` };
  const response = await get("/assets/app-1a2b.js", again);
  expect([response.status, await response.text()]).toEqual([304, ""]);
  const other = await get("/assets/app-1a2b.js", { "If-None-Match": tag });
  expect(other.status).toBe(200);
});

test("HEAD has the length and no body", async () => {
  const response = await get("/assets/app-1a2b.js", {}, "HEAD");
  expect(response.headers.get("content-length")).toBe(String(script.length));
  expect(await response.text()).toBe("");
});

test("HEAD lets what brings a file go", async () => {
  let isCancelled = false;
  const body = new ReadableStream({
    cancel() {
      isCancelled = true;
    },
  });
  const file = { contentType: "text/css", cacheControl: "no-cache", hash: "1", size: 7 };
  const streaming = createPage(new Map([["/a.css", file]]), {
    codings: [],
    read: async () => body,
  });
  const response = await streaming({
    method: "HEAD",
    version: "1.1",
    target: "/a.css",
    headers: [],
    port: 1,
  });
  expect(response.headers.get("content-length")).toBe("7");
  expect(isCancelled).toBe(true);
});
