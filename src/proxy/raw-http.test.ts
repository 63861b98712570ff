import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type InlineConfig, preview } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startTestAccess, type TestAccess } from "./test-access.ts";
import { bytesOf, hostileRequests } from "./test-hostile-requests.ts";
import { list, respondWith } from "./test-pair.ts";
import {
  certificatesPath,
  exchange,
  headerOf,
  liveEnv,
  startTestSite,
  statusOf,
  testToken,
} from "./test-site.ts";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";
import { notafterProxy } from "./vite.ts";

interface RunningMount {
  readonly port: number;
  close(): Promise<void>;
}

let root: string;
let upstream: TestUpstream;
let access: TestAccess;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "notafter-raw-"));
  mkdirSync(join(root, "dist"));
  for (const name of ["index.html", "dist/index.html"]) {
    writeFileSync(join(root, name), "<title>Notafter</title>");
  }
  upstream = await startTestUpstream();
  access = await startTestAccess();
});

afterAll(async () => {
  await upstream.stop();
  await access.stop();
  rmSync(root, { recursive: true });
});

const settings = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  server: { host: "127.0.0.1", port: 0 },
  preview: { host: "127.0.0.1", port: 0 },
  plugins: [notafterProxy()],
});

/** Vite reads the settings of its process. */
async function withEnvironment<T>(env: Record<string, string>, start: () => Promise<T>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return await start();
  } finally {
    vi.unstubAllEnvs();
  }
}

const mounts = {
  Node: (env: Record<string, string>): Promise<RunningMount> => startTestSite({ env }),
  dev: (env: Record<string, string>): Promise<RunningMount> =>
    withEnvironment(env, async () => {
      const server = await (await createServer(settings())).listen();
      // A server that listens on TCP has an address of this form.
      const { port } = (server.httpServer as Server).address() as AddressInfo;
      return { port, close: () => server.close() };
    }),
  preview: (env: Record<string, string>): Promise<RunningMount> =>
    withEnvironment(env, async () => {
      const server = await preview(settings());
      const { port } = server.httpServer.address() as AddressInfo;
      return { port, close: () => server.close() };
    }),
};

describe.each([
  ["Node", "open"],
  ["Node", "with Access"],
  ["dev", "open"],
  ["dev", "with Access"],
  ["preview", "open"],
] as const)("on %s, %s", (kind, way) => {
  let mount: RunningMount;
  let host: string;
  let signedIn: readonly string[];

  beforeAll(async () => {
    const isOpen = way === "open";
    mount = await mounts[kind]({
      ...liveEnv(upstream.baseUrl),
      ...(isOpen ? {} : access.env),
    });
    host = `127.0.0.1:${mount.port}`;
    signedIn = isOpen ? [] : [`Cf-Access-Jwt-Assertion: ${await access.sign()}`];
  });
  afterAll(async () => {
    await mount.close();
  });
  beforeEach(() => {
    upstream.answer = respondWith(jsonAnswer(list));
    upstream.requests.length = 0;
  });

  const send = (request: Parameters<typeof bytesOf>[0], lines: readonly string[] = signedIn) =>
    exchange(mount.port, bytesOf(request, host, lines));

  test.each(hostileRequests)("%s", async (_, request) => {
    const headers = ["Connection: close", ...(request.headers ?? [])];
    // Vite has Node say "go on" before a body is refused.
    const received = (await send({ ...request, headers })).replace(
      /^HTTP\/1\.1 100 .*\r\n\r\n/,
      "",
    );
    // Vite leaves it to Node to hang up on what is no HTTP; then there is no answer at all.
    if (received !== "" || kind === "Node") {
      expect(statusOf(received)).toBeGreaterThanOrEqual(400);
      expect(statusOf(received)).toBeLessThan(500);
    }
    expect(received.match(/HTTP\/1\.1 /g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(received).not.toContain(testToken);
    expect(received.toLowerCase()).not.toContain("\r\naccess-control-");
    expect(upstream.requests).toEqual([]);
    const good = await send({ headers: ["Connection: close"] });
    expect(statusOf(good)).toBe(200);
    expect(upstream.requests).toHaveLength(1);
  });

  test("no header, hop by hop or not, changes what is asked", async () => {
    const headers = [
      "Connection: close, Authorization, Host, User-Agent, Cf-Access-Jwt-Assertion",
      "Keep-Alive: timeout=9",
      "TE: trailers, deflate",
      "Trailer: Authorization",
      "Proxy-Authorization: Basic eDp5",
      "Proxy-Connection: keep-alive",
      "Authorization: Bearer of-the-client",
      "X-HTTP-Method-Override: DELETE",
      "X-HTTP-Method: DELETE",
      "X-Original-URL: /api/zones",
      "X-Rewrite-URL: /api/zones",
      "X-Forwarded-For: 1.2.3.4",
      "X-Forwarded-Prefix: /zones",
      "Range: bytes=0-0",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
    ];
    expect(statusOf(await send({ headers }))).toBe(200);
    const [request, ...others] = upstream.requests;
    expect(others).toEqual([]);
    expect(request?.line).toBe(`GET /client/v4${certificatesPath.slice(4)} HTTP/1.1`);
    expect([...(request?.headers.keys() ?? [])].toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "authorization",
      "connection",
      "host",
      "user-agent",
    ]);
    expect(request?.headers.get("authorization")).toBe(`Bearer ${testToken}`);
  });

  test.runIf(way === "with Access")("without a sign-in there is nothing to see", async () => {
    for (const target of [
      certificatesPath,
      "/api/session",
      "/",
      "/index.html",
      "/@vite/client",
    ]) {
      const answer = await send({ target, headers: ["Connection: close"] }, []);
      expect(statusOf(answer)).toBe(401);
      expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
      expect(answer).not.toContain("<title>");
    }
    const hotReload = [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
    ];
    const key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    const headers = [...hotReload, key, "Sec-WebSocket-Protocol: vite-hmr"];
    expect(statusOf(await send({ target: "/", headers }, []))).toBe(401);
    expect(upstream.requests).toEqual([]);
    const page = await send({
      target: "/",
      headers: ["Connection: close", "Accept: text/html"],
    });
    expect(statusOf(page)).toBe(kind === "Node" ? 404 : 200);
  });
});
