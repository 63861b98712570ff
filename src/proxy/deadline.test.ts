import { getEventListeners } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { withDeadline } from "./deadline.ts";
import { eventually } from "./test-eventually.ts";
import { expectError, pairForTests, respondWith } from "./test-pair.ts";
import { certificatesPath, liveEnv, startTestSite } from "./test-site.ts";
import { startTestUpstream } from "./test-upstream.ts";

const pair = pairForTests();

describe("time and connections", () => {
  test.each<[string, (socket: Socket) => void]>([
    ["nothing at all", () => undefined],
    ["half of a head", (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Le")],
    ["a head alone", (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")],
    ["only 103s", (socket) => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n")],
  ])("%s is a 504 in time, and the connection is let go", async (_, answer) => {
    const startedAt = performance.now();
    let asked: Socket | undefined;
    const received = await pair.ask((socket) => {
      asked = socket;
      answer(socket);
    });
    expectError(received, 504, proxyErrors.upstreamTimeout);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await eventually(() => expect(asked?.destroyed).toBe(true));
  });

  test("a body that drips is a 504: the deadline holds over all of it", async () => {
    const answer = await pair.ask((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      const drip = setInterval(() => socket.write(" "), 20);
      socket.on("close", () => clearInterval(drip));
    });
    expectError(answer, 504, proxyErrors.upstreamTimeout);
  });

  test("a reset, before or amid the answer, is unreachable", async () => {
    expectError(
      await pair.ask((socket) => socket.resetAndDestroy()),
      502,
      proxyErrors.upstreamUnreachable,
    );
    const amid = await pair.ask((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", () =>
        socket.resetAndDestroy(),
      );
    });
    expectError(amid, 502, proxyErrors.upstreamUnreachable);
  });

  test("a body that ends too early is a lost connection", async () => {
    for (const head of ["Content-Length: 900", "Transfer-Encoding: chunked"]) {
      const early = `HTTP/1.1 200 OK\r\n${head}\r\n\r\n900\r\n{}`;
      expectError(await pair.ask(respondWith(early)), 502, proxyErrors.upstreamUnreachable);
    }
  });

  test("bytes that are no HTTP are unreadable", async () => {
    const answer = await pair.ask(respondWith("220 mail.example ESMTP\r\n\r\n"));
    expectError(answer, 502, proxyErrors.upstreamUnreadable);
    expect(pair.site.log[0]).toMatch(/"reason":"upstream not HTTP/);
  });

  test("a closed port and a name that does not exist are unreachable", async () => {
    const gone = await startTestUpstream();
    await gone.stop();
    for (const baseUrl of [gone.baseUrl, "https://api.cloudflare.invalid/v4"]) {
      const other = await startTestSite({ env: liveEnv(baseUrl) });
      const answer = await other.send(certificatesPath);
      expectError(answer, 502, proxyErrors.upstreamUnreachable);
      expect(other.log[0]).toMatch(/"reason":"upstream unreachable [A-Z_]+"/);
      await other.close();
    }
  });

  test("a client that is gone already has nothing asked for it", async () => {
    const asked = withDeadline(60_000, AbortSignal.abort(), async (signal) => {
      signal.throwIfAborted();
    });
    await expect(asked).rejects.toThrow("The request was cancelled.");
  });

  test("nothing is left behind when the answer is there", async () => {
    vi.useFakeTimers();
    try {
      const { signal } = new AbortController();
      expect(await withDeadline(60_000, signal, async () => "answer")).toBe("answer");
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a client that leaves cancels the request to Cloudflare", async () => {
    const other = await startTestSite({
      env: liveEnv(pair.upstream.baseUrl),
      deadlineMs: 60_000,
    });
    let socketClosed = false;
    const asked = new Promise<void>((resolve) => {
      pair.upstream.answer = (socket) => {
        socket.on("close", () => {
          socketClosed = true;
        });
        resolve();
      };
    });
    const client = connect(other.port, "127.0.0.1");
    client.write(`GET ${certificatesPath} HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\n\r\n`);
    await asked;
    client.destroy();
    await eventually(() => expect(socketClosed).toBe(true));
    await eventually(() => expect(other.log.join("")).toContain("client gone"));
    await other.close();
  });
});
