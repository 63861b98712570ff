import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { eventually } from "./test-eventually.ts";
import { certificatesPath, liveEnv, startTestSite, statusOf } from "./test-site.ts";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";

const limits = {
  headersTimeoutMs: 300,
  requestTimeoutMs: 600,
  idleTimeoutMs: 5_000,
  closeTimeoutMs: 300,
};

describe("closing", () => {
  let upstream: TestUpstream;

  beforeAll(async () => {
    upstream = await startTestUpstream();
  });

  afterAll(async () => {
    await upstream.stop();
  });

  test("finishes what is under way and takes nothing new", async () => {
    const other = await startTestSite({ env: liveEnv(upstream.baseUrl) });
    let release: () => void = () => undefined;
    upstream.answer = (socket) => {
      release = () => void socket.end(jsonAnswer({ success: true, result: [] }));
    };
    upstream.requests.length = 0;
    const answer = other.send(certificatesPath);
    await eventually(() => expect(upstream.requests).toHaveLength(1));
    const closed = other.close();
    const socket = connect(other.port, "127.0.0.1");
    await expect(once(socket, "connect")).rejects.toThrow("ECONNREFUSED");
    release();
    expect(statusOf(await answer)).toBe(200);
    await closed;
  });

  test("cuts off what takes too long, also at Cloudflare", async () => {
    const other = await startTestSite({
      env: liveEnv(upstream.baseUrl),
      limits,
      deadlineMs: 60_000,
    });
    let asked: Socket | undefined;
    upstream.answer = (socket) => {
      asked = socket;
    };
    const answer = other.send(certificatesPath);
    await eventually(() => expect(asked).toBeDefined());
    const startedAt = performance.now();
    await other.close();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await answer).toBe("");
    await eventually(() => expect(asked?.destroyed).toBe(true));
  });

  const connectToOther = "CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n";
  test.each([
    ["", ""],
    ["", "broken\r\n\r\n"],
    ["", connectToOther],
    ["Expect: 100-continue\r\n", ""],
    ["Expect: 100-continue\r\n", "broken\r\n\r\n"],
    ["Expect: something\r\n", connectToOther],
  ])(
    "ends a connection with its last answer, though the client would stay: %j, %j behind it",
    async (header, rest) => {
      const other = await startTestSite({
        env: liveEnv(upstream.baseUrl),
        limits: { ...limits, closeTimeoutMs: 60_000 },
      });
      let release: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        upstream.answer = (socket) => {
          release = () => void socket.end(jsonAnswer({ success: true, result: [] }));
          resolve();
        };
      });
      const client = connect({ port: other.port, host: "127.0.0.1", allowHalfOpen: true });
      let text = "";
      client.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      const head = `GET ${certificatesPath} HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\n${header}\r\n`;
      client.write(head + rest);
      await asked;
      const startedAt = performance.now();
      const ended = once(client, "end");
      const closed = rest === "" ? other.close() : ended;
      release();
      await Promise.all([closed, ended]);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
      // That of the request, and nothing in its place or behind it.
      expect(text).toMatch(/^HTTP\/1\.1 200 /);
      expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
      client.destroy();
      await other.close();
    },
  );

  test("is over within five seconds, whatever is under way", async () => {
    const other = await startTestSite({ env: liveEnv(upstream.baseUrl), deadlineMs: 60_000 });
    const asked = new Promise<void>((resolve) => {
      upstream.answer = () => resolve();
    });
    const answer = other.send(certificatesPath);
    await asked;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const closed = other.close();
      vi.advanceTimersByTime(4_900);
      await closed;
      expect(await answer).toBe("");
    } finally {
      vi.useRealTimers();
    }
  });

  test("does not wait for idle connections", async () => {
    const other = await startTestSite();
    const idle = connect(other.port, "127.0.0.1");
    await once(idle, "connect");
    idle.write(`GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\n\r\n`);
    await once(idle, "data");
    const startedAt = performance.now();
    await other.close();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
