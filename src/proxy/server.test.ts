import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { createListener } from "./listener.ts";
import { startServer } from "./server.ts";
import {
  bodyOf,
  exchange,
  headerOf,
  startTestSite,
  statusOf,
  type TestSite,
} from "./test-site.ts";

const limits = {
  headersTimeoutMs: 300,
  requestTimeoutMs: 60_000,
  idleTimeoutMs: 5_000,
  closeTimeoutMs: 300,
};
let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ limits });
});

afterAll(async () => {
  await site.close();
});

function expectRefused(answer: string, status: number, code: number): void {
  expect([statusOf(answer), bodyOf(answer).errors[0]?.code]).toEqual([status, code]);
  expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
  expect(site.log.at(-1)).toMatch(new RegExp(`"status":${status},.*"reason":"`));
}

describe("bytes that are no request", () => {
  test.each([
    "\x16\x03\x01\x02\x00\x01\x00",
    "hello\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "GET / HTTP/1.1\r\n: x\r\n\r\n",
    "GET\r\n\r\n",
  ])("%j gets a 400 in JSON", async (bytes) => {
    expectRefused(await site.raw(bytes), 400, proxyErrors.badRequest);
  });

  test("headers past 16 KiB get a 431", async () => {
    const headers = [`X: ${"a".repeat(17_000)}`];
    expectRefused(await site.send("/api/session", { headers }), 431, proxyErrors.tooLarge);
  });

  test("a target past 16 KiB gets a 431", async () => {
    const answer = await site.send(`/api/${"a".repeat(17_000)}`);
    expectRefused(answer, 431, proxyErrors.tooLarge);
  });

  test("a second Host behind thousands of headers is seen", async () => {
    const fill = Array.from({ length: 2_500 }, () => "a:b");
    const headers = [`Host: 127.0.0.1:${site.port}`, ...fill, "Host: evil.example"];
    expect(statusOf(await site.send("/api/session", { headers }))).toBe(400);
  });

  test("slow headers get a 408 in time", async () => {
    expectRefused(
      await site.raw("GET /api/session HTTP/1.1\r\nHost:"),
      408,
      proxyErrors.requestTimeout,
    );
  });

  test("who sends on past a refusal still gets to read it, and is cut off then", async () => {
    const socket = connect({ port: site.port, host: "127.0.0.1", allowHalfOpen: true });
    const closed = new Promise((resolve) => socket.on("close", resolve));
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes;
    });
    socket.write("GET / HTTP/1.1\r\nX: ");
    const pour = () => {
      while (socket.writable && socket.write("a".repeat(65_536)));
    };
    socket.on("drain", pour);
    socket.on("error", () => undefined);
    pour();
    await closed;
    expectRefused(received, 431, proxyErrors.tooLarge);
    expect(site.log.filter((line) => line.includes("header size"))).toHaveLength(3);
  });

  test("who does not read the answer is cut off", async () => {
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const listener = createListener(
      async () => {
        ask();
        return new Response("a".repeat(20_000_000));
      },
      () => undefined,
    );
    const server = await startServer(
      { host: "127.0.0.1", port: 0 },
      listener,
      () => undefined,
      {
        ...limits,
        idleTimeoutMs: 100,
        closeTimeoutMs: 60_000,
      },
    );
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1").pause();
    socket.on("error", () => undefined);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await asked;
    // It waits for the answer to be read, or for the connection to be gone.
    await server.close();
    socket.destroy();
  });

  test("CONNECT gets a 405", async () => {
    const answer = await site.raw(
      "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    );
    expectRefused(answer, 405, proxyErrors.methodNotAllowed);
  });

  test("an upgrade and an expectation are not taken up", async () => {
    const upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
    expect(statusOf(await site.send("/api/session", { headers: upgrade }))).toBe(200);
    for (const expectation of ["100-continue", "a-pony"]) {
      const headers = [`Expect: ${expectation}`, "Content-Length: 5"];
      const answer = await site.send("/api/session", { method: "POST", headers });
      expect(statusOf(answer)).toBe(405);
    }
  });

  test("a broken request behind a good one does not answer in its place", async () => {
    const good = `GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n\r\n`;
    const answer = await site.raw(`${good}broken\r\n\r\n`);
    expect(statusOf(answer)).toBe(200);
    expect(bodyOf(answer).success).toBe(true);
  });

  test("two requests on one connection are both answered", async () => {
    const request = (rest: string) =>
      `GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n${rest}\r\n`;
    const socket = connect(site.port, "127.0.0.1");
    socket.end(request("") + request("Connection: close\r\n"));
    const pieces: string[] = [];
    for await (const piece of socket) pieces.push(String(piece));
    expect(pieces.join("").match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });

  test("after all of it the server still answers", async () => {
    expect(statusOf(await site.send("/api/session"))).toBe(200);
  });
});

test("the listener leaves the globals of the process alone", async () => {
  createListener(
    async () => new Response(),
    () => undefined,
  );
  const native = (await fetch("data:,x")).constructor;
  expect(globalThis.Response).toBe(native);
});

describe("an exception in a handler", () => {
  test("is a 500 in JSON, and its message goes nowhere", async () => {
    const log: string[] = [];
    const write = (line: string) => void log.push(line);
    const listener = createListener(() => {
      throw new RangeError("with a secret in it");
    }, write);
    const server = await startServer({ host: "127.0.0.1", port: 0 }, listener, write);
    const port = Number(new URL(server.url).port);
    const answer = await exchange(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    expect([statusOf(answer), bodyOf(answer).errors[0]?.code]).toEqual([
      500,
      proxyErrors.internal,
    ]);
    expect(answer + log.join("")).not.toContain("secret");
    expect(log.join("")).toMatch(
      /"status":500,.*"reason":"exception RangeError server\.test\.ts:/,
    );
    await server.close();
  });
});
