import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type InlineConfig, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exchange, headerOf, statusOf } from "./test-site.ts";
import { notafterProxy } from "./vite.ts";

const secretFiles = [
  ".env",
  ".env.local",
  ".dev.vars",
  ".npmrc",
  ".git/config",
  "a.pem",
  "a.key",
];

interface Mount {
  readonly port: number;
  close(): Promise<void>;
}

let root: string;
let mounts: { dev: Mount; preview: Mount };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "notafter-vite-"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "index.html"), "<head><script>1</script></head>");
  writeFileSync(join(root, "dist/index.html"), "<title>built</title>");
  mkdirSync(join(root, ".git"));
  for (const name of secretFiles) {
    writeFileSync(join(root, name), "SECRET=secret");
  }
  mounts = { dev: await startDev(), preview: await startPreview() };
}, 30_000);

afterAll(async () => {
  await mounts.dev.close();
  await mounts.preview.close();
  rmSync(root, { recursive: true });
});

function settings(): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: "silent",
    server: { host: "127.0.0.1", port: 0 },
    preview: { host: "127.0.0.1", port: 0 },
    plugins: [notafterProxy()],
  };
}

async function startDev(): Promise<Mount> {
  const server = await (await createServer(settings())).listen();
  // A server that listens on TCP has an address of this form.
  const { port } = (server.httpServer as Server).address() as AddressInfo;
  return { port, close: () => server.close() };
}

async function startPreview(): Promise<Mount> {
  const server = await preview(settings());
  const { port } = server.httpServer.address() as AddressInfo;
  return { port, close: () => server.close() };
}

const kinds = ["dev", "preview"] as const;

describe.each(kinds)("in %s", (kind) => {
  function send(line: string, headers: readonly string[] = []): Promise<string> {
    const { port } = mounts[kind];
    const hasHost = headers.some((header) => header.startsWith("Host:"));
    const all = [
      ...(hasHost ? [] : [`Host: 127.0.0.1:${port}`]),
      ...headers,
      "Connection: close",
    ];
    return exchange(port, `${line} HTTP/1.1\r\n${all.join("\r\n")}\r\n\r\n`);
  }

  test("the API answers as on Node", async () => {
    const answer = await send("GET /api/session");
    expect(statusOf(answer)).toBe(200);
    expect(answer).toMatch(
      /"mode":"sample","scope":null,"version":"\d+\.\d+\.\d+","copyKey":"sample"\}/,
    );
    expect(Date.parse(headerOf(answer, "date") ?? "")).toBeGreaterThan(Date.now() - 60_000);
    expect(headerOf(answer, "cache-control")).toBe("no-store");
  });

  test.each([
    ["POST /api/zones", [], 405],
    ["OPTIONS /api/zones", ["Origin: http://localhost:3000"], 405],
    ["GET /api/nothing", [], 404],
    ["GET /api/zones/", [], 404],
    ["GET /api/x/../zones", [], 404],
    ["GET /api/zones?page=01", [], 400],
    ["GET //evil.example/api/zones", [], 400],
    ["GET http://evil.example/api/zones", [], 400],
    ["GET /api/zones", ["Origin: http://localhost:3000"], 403],
    ["GET /api/zones", ["Sec-Fetch-Site: cross-site"], 403],
    ["GET /api/zones", ["Host: localhost:1"], 421],
    ["GET /api/zones", ["Host: evil.example"], 421],
    ["GET /", ["Host: localhost:1"], 421],
    ["GET /", ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"], 403],
  ])("the gate is the same: %s %j is a %i", async (line, headers, status) => {
    const answer = await send(line, headers);
    expect(statusOf(answer)).toBe(status);
    expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
    expect(answer.toLowerCase()).not.toContain("\r\naccess-control-");
  });
});

test("dev hands out no file that holds secrets", async () => {
  const rest = `HTTP/1.1\r\nHost: 127.0.0.1:${mounts.dev.port}\r\nConnection: close\r\n\r\n`;
  for (const name of secretFiles) {
    for (const target of [`/${name}`, `/${name}?raw`, `/@fs${root}/${name}?import&raw`]) {
      const answer = await exchange(mounts.dev.port, `GET ${target} ${rest}`);
      expect(answer).not.toContain("secret");
    }
  }
});

test("dev's page may run the inline scripts that carry its nonce, and no others", async () => {
  const head = `HTTP/1.1\r\nHost: 127.0.0.1:${mounts.dev.port}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`;
  const answer = await exchange(mounts.dev.port, `GET / ${head}`);
  const [, nonce] = /script-src 'self' 'nonce-([\w+/=]{20,})'/.exec(answer) ?? [];
  expect(answer).toContain(`<script nonce="${nonce}"`);
  expect(headerOf(answer, "content-security-policy")).not.toContain("unsafe");
});

test("preview serves the built page under the strict policy", async () => {
  const head = `HTTP/1.1\r\nHost: localhost:${mounts.preview.port}\r\nConnection: close\r\n\r\n`;
  const answer = await exchange(mounts.preview.port, `GET / ${head}`);
  expect(answer).toContain("<title>built</title>");
  expect(headerOf(answer, "content-security-policy")).toContain("; script-src 'self'; ");
});

test.each([true, "0.0.0.0", "::"])(
  "dev does not open a credential to others on the host %j without Access",
  async (host) => {
    vi.stubEnv("CLOUDFLARE_API_TOKEN", "AtestTokenOfNobody_0123456789abcdefghij");
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const ended = vi.spyOn(process, "exit").mockImplementation(() => {
      throw new Error("ended");
    });
    try {
      const starting = createServer({ ...settings(), server: { host, port: 0 } });
      await expect(starting).rejects.toThrow("ended");
      expect(ended).toHaveBeenCalledWith(1);
      expect(told.mock.calls.join()).toMatch(/HOST opens this server.*ACCESS_TEAM_DOMAIN/);
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    }
  },
);

test("without a port of its own, as in Vitest, the settings are not read", async () => {
  const server = await createServer({
    ...settings(),
    server: { middlewareMode: true, ws: false },
  });
  expect(server.httpServer).toBeNull();
  await server.close();
});
