import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { createTestKey } from "./test-access.ts";
import { eventually } from "./test-eventually.ts";
import { expectError, list, respondWith } from "./test-pair.ts";
import { bodyOf, certificatesPath, statusOf } from "./test-site.ts";
import { httpAnswer, jsonAnswer, type TestUpstream } from "./test-upstream.ts";
import { workerPairForTests } from "./test-worker-pair.ts";

const pair = workerPairForTests();

describe("Access", () => {
  test("nobody gets past it: not to the API, not to the page, not to a file", async () => {
    const forged = await pair.access.sign({}, {}, (await createTestKey("key-1")).private);
    const expired = await pair.access.sign({ exp: 1 });
    const good = await pair.access.sign();
    for (const headers of [
      [],
      ["Cf-Access-Jwt-Assertion: x.y.z"],
      [`Cf-Access-Jwt-Assertion: ${forged}`],
      [`Cf-Access-Jwt-Assertion: ${expired}`],
      [pair.signedIn, `Cf-Access-Jwt-Assertion: ${good}`],
      [`Cookie: CF_Authorization=${good}`],
    ]) {
      for (const target of [certificatesPath, "/api/session", "/", "/assets/app-1a2b.js"]) {
        const answer = await pair.worker.send(target, { headers });
        expect(bodyOf(answer).errors[0]?.code).toBe(proxyErrors.accessRequired);
        await pair.expectRefusal(answer, 401);
      }
    }
  });

  test("whoever is signed in gets the page", async () => {
    expect(await pair.call("/")).toContain("<title>Notafter");
  });

  test("a key set out of reach refuses everybody, and only as long", async () => {
    const own = await pair.startAnother();
    pair.access.keyServer.answer = respondWith(httpAnswer(500));
    const answer = await own.send(certificatesPath, { headers: [pair.signedIn] });
    expectError(answer, 403, proxyErrors.accessUnchecked);
    expect(own.log()).toContain('"reason":"access: key set status 500"');
    pair.access.serve(pair.access.key.public);
    await eventually(async () => {
      const again = await own.send(certificatesPath, { headers: [pair.signedIn] });
      expect(statusOf(again)).toBe(200);
    });
  });

  test("a new key works at once; made-up ones are not fetched for", async () => {
    const own = await pair.startAnother();
    const session = async (line: string) =>
      statusOf(await own.send("/api/session", { headers: [line] }));
    expect(await session(pair.signedIn)).toBe(200);
    const next = await createTestKey("key-2");
    pair.access.serve(pair.access.key.public, next.public);
    const token = await pair.access.sign({}, { kid: "key-2" }, next.private);
    expect(await session(`Cf-Access-Jwt-Assertion: ${token}`)).toBe(200);
    const flood = Array.from({ length: 40 }, async (_, n) => {
      const madeUp = await pair.access.sign({}, { kid: `made-up-${n}` });
      return await session(`Cf-Access-Jwt-Assertion: ${madeUp}`);
    });
    expect(new Set(await Promise.all(flood))).toEqual(new Set([401]));
    expect(pair.access.keyServer.requests).toHaveLength(1);
  });
});

describe.each<[string, (socket: Socket) => void]>([
  ["leaves", (socket) => socket.destroy()],
  ["is cut off", (socket) => socket.resetAndDestroy()],
])("a client that %s", (_, leave) => {
  /** Asks, and leaves as soon as `server` has got the question, which it never answers. */
  async function askAndLeave(port: number, server: TestUpstream): Promise<void> {
    const socket = connect(port, "127.0.0.1");
    const before = server.requests.length;
    server.answer = () => undefined;
    const lines = [`Host: 127.0.0.1:${port}`, pair.signedIn];
    socket.write(`GET ${certificatesPath} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
    await eventually(() => expect(server.requests.length).toBeGreaterThan(before));
    leave(socket);
  }

  test("while Cloudflare is asked leaves nothing locked", async () => {
    for (let n = 0; n < 10; n += 1) await askAndLeave(pair.worker.port, pair.upstream);
    pair.upstream.answer = respondWith(jsonAnswer(list));
    expect(statusOf(await pair.call())).toBe(200);
  });

  test("while the key set is read leaves nothing locked", async () => {
    const own = await pair.startAnother();
    await askAndLeave(own.port, pair.access.keyServer);
    pair.access.serve(pair.access.key.public);
    const startedAt = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => own.send(certificatesPath, { headers: [pair.signedIn] })),
    );
    expect(answers.map(statusOf)).toEqual([200, 200, 200, 200, 200]);
    expect(performance.now() - startedAt).toBeLessThan(2_500);
  });
});
