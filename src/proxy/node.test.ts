import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "./test-eventually.ts";
import { certificatesPath, exchange, liveEnv, statusOf, testToken } from "./test-site.ts";
import { jsonAnswer, startTestUpstream } from "./test-upstream.ts";

let directory: string;

/** The entry as `npm run build` makes it, beside a page of one line. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "notafter-node-"));
  await mkdir(join(directory, "client"));
  await mkdir(join(directory, "empty"));
  writeFileSync(join(directory, "client/index.html"), "<title>Notafter</title>");
  writeFileSync(join(directory, "package.json"), '{"type":"module"}');
  await build({
    configFile: false,
    logLevel: "silent",
    define: { __VERSION__: '"1.2.3"' },
    ssr: { noExternal: true },
    build: {
      ssr: "src/proxy/node.ts",
      outDir: join(directory, "server"),
      copyPublicDir: false,
    },
  });
}, 30_000);

afterAll(() => {
  rmSync(directory, { recursive: true });
});

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  out(): string;
  error(): string;
  /** The port that it printed; null when it ended before. */
  port(): Promise<number | null>;
}

function start(env: Record<string, string> = {}): Started {
  const server = spawn(process.execPath, [join(directory, "server/node.js")], {
    cwd: join(directory, "empty"),
    env: { PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { out: "", error: "" };
  server.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text.out += piece;
  });
  server.stderr.setEncoding("utf8").on("data", (piece: string) => {
    text.error += piece;
  });
  const ended = once(server, "close").then(([code]) => code as number | null);
  return {
    process: server,
    ended,
    out: () => text.out,
    error: () => text.error,
    async port() {
      await Promise.race([once(server.stdout, "data"), ended]);
      const [, port] = /http:\/\/127\.0\.0\.1:(\d+) /.exec(text.out) ?? [];
      return port === undefined ? null : Number(port);
    },
  };
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "serves the sample from any directory, and %s ends it cleanly",
  async (signal) => {
    const server = start();
    const port = (await server.port()) ?? 0;
    expect(server.out()).toBe(
      `Notafter 1.2.3 on http://127.0.0.1:${port} · sample data (set CLOUDFLARE_API_TOKEN to see your own) · for this machine\n`,
    );
    const head = `HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
    expect(await exchange(port, `GET / ${head}`)).toContain("<title>Notafter</title>");
    expect(statusOf(await exchange(port, `GET /api/zones ${head}`))).toBe(200);
    const idle = connect(port, "127.0.0.1");
    await once(idle, "connect");
    server.process.kill(signal);
    const startedAt = performance.now();
    expect(await server.ended).toBe(0);
    // An idle connection is not waited for, which would take 5 s.
    expect(performance.now() - startedAt).toBeLessThan(4_900);
    expect(server.error()).toBe("");
    idle.destroy();
  },
);

test("it ends when npm's shell does, which passes no signal on", async () => {
  const command = `"${process.execPath}" "${join(directory, "server/node.js")}"; true`;
  const shell = spawn("sh", ["-c", command], {
    env: { PORT: "0", npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [line] = await once(shell.stdout.setEncoding("utf8"), "data");
  const [, port] = /http:\/\/127\.0\.0\.1:(\d+) /.exec(line) ?? [];
  shell.kill("SIGTERM");
  const call = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
  await eventually(() => expect(exchange(Number(port), call)).rejects.toThrow("ECONNREFUSED"));
});

test("SIGTERM ends it when what is under way is answered", async () => {
  const upstream = await startTestUpstream();
  let release: () => void = () => undefined;
  upstream.answer = (socket) => {
    release = () => void socket.end(jsonAnswer({ success: true, result: [] }));
  };
  const server = start(liveEnv(upstream.baseUrl));
  const port = (await server.port()) ?? 0;
  const head = `HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
  const answer = exchange(port, `GET ${certificatesPath} ${head}`);
  await eventually(() => expect(upstream.requests).toHaveLength(1));
  server.process.kill("SIGTERM");
  await eventually(() =>
    expect(exchange(port, `GET / ${head}`)).rejects.toThrow("ECONNREFUSED"),
  );
  release();
  expect(statusOf(await answer)).toBe(200);
  expect(await server.ended).toBe(0);
  expect(server.out()).toContain('"route":"certificates","status":200,"upstreamStatus":200');
  expect(server.error()).toBe("");
  await upstream.stop();
});

test("says what is live, with no more of the token than its end", async () => {
  const server = start({
    CLOUDFLARE_API_TOKEN: testToken,
    CLOUDFLARE_ACCOUNT_ID: "0123456789abcdef0123456789abcdef",
  });
  await server.port();
  server.process.kill();
  await server.ended;
  expect(server.out()).toContain(
    "live from api.cloudflare.com with API token …ghij · account 0123456789abcdef0123456789abcdef · for this machine",
  );
  expect(server.out()).not.toContain(testToken);
});

test("settings that are wrong are told in lines, without a stack or the token", async () => {
  const server = start({ CLOUDFLARE_API_TOKEN: `"${testToken}"`, CLOUDFLARE_ZONE_ID: "x" });
  expect(await server.ended).toBe(1);
  expect(server.out()).toBe("");
  expect(server.error()).toMatch(/^Notafter cannot start:\n- .*in quotes.*\n- .*32 hex.*\n$/);
  expect(server.error()).not.toContain(testToken);
});

test("a port in use is told with what to set", async () => {
  const first = start();
  const port = await first.port();
  const second = start({ PORT: String(port) });
  expect(await second.ended).toBe(1);
  expect(second.error()).toBe(
    `Notafter cannot start: port ${port} is in use. Set PORT to another one, or to 0 for any.\n`,
  );
  first.process.kill();
  await first.ended;
});

test("a log that nobody reads any more does not end the server", async () => {
  const server = start();
  const port = (await server.port()) ?? 0;
  server.process.stdout?.destroy();
  const head = `HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
  for (let call = 0; call < 3; call += 1) {
    expect(statusOf(await exchange(port, `GET /api/session ${head}`))).toBe(200);
  }
  server.process.kill();
  expect(await server.ended).toBe(0);
});
