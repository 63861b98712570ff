import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { eventually } from "./test-eventually.ts";
import { expectError, list, pairForTests, respondWith } from "./test-pair.ts";
import { bodyOf, statusOf } from "./test-site.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

const pair = pairForTests({}, 20_000);

describe("bodies", () => {
  test.each([
    ["HTML", "<html><body>attention required</body></html>"],
    ["nothing", ""],
    ["half of JSON", '{"success":true,"result":[{"id":'],
    ["an array", "[]"],
    ["null", "null"],
    ["a string", '"x"'],
    ["a list as an object", '{"success":true,"result":{}}'],
    ["a list as null", '{"success":true,"result":null}'],
    ["no result", '{"success":true}'],
    ["a truthy success", '{"success":"true","result":[]}'],
    ["success 1", '{"success":1,"result":[]}'],
    ["a failure without errors", '{"success":false,"errors":[]}'],
    ["an object without fields", "{}"],
    ["no UTF-8", Buffer.from('{"success":true,"result":["\xff"]}', "latin1")],
    ["half a letter behind it", Buffer.from('{"success":true,"result":[]}\xe2\x82', "latin1")],
    ["two documents", '{"success":true,"result":[]}{"success":true,"result":[]}'],
    ["too long a list", JSON.stringify({ success: true, result: Array(10_001).fill({}) })],
  ])("%s is unreadable", async (name, body) => {
    const answer = await pair.ask(respondWith(httpAnswer(200, body)));
    const isLong = name === "too long a list";
    expectError(
      answer,
      502,
      isLong ? proxyErrors.upstreamTooLarge : proxyErrors.upstreamUnreadable,
    );
    expect(answer).not.toContain("attention");
  });

  test("the check of a token has an object for a result", async () => {
    const verify = "/api/user/tokens/verify";
    const body = { success: true, result: { id: "t", status: "active", secret: "x" } };
    const answer = await pair.ask(respondWith(jsonAnswer(body)), verify);
    expect(bodyOf(answer).result).toEqual({
      id: "t",
      status: "active",
      not_before: null,
      expires_on: null,
    });
    const odd = await pair.ask(respondWith(jsonAnswer({ success: true, result: [] })), verify);
    expectError(odd, 502, proxyErrors.upstreamUnreadable);
  });

  test("a body past 48 MiB is dropped, with or without a length", async () => {
    const piece = Buffer.alloc(1_048_576, " ");
    for (const head of ["Content-Length: 99999999999", "Connection: close"]) {
      let asked: Socket | undefined;
      const answer = await pair.ask((socket) => {
        asked = socket;
        socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`);
        const pour = () => {
          while (!socket.destroyed && socket.write(piece));
        };
        socket.on("drain", pour);
        pour();
      });
      expectError(answer, 502, proxyErrors.upstreamTooLarge);
      await eventually(() => expect(asked?.destroyed).toBe(true));
    }
  });

  test("the largest page that is likely passes: 1,000 certificates with 700 hostnames each", async () => {
    const hostnames = Array.from({ length: 700 }, (_, at) => `host-${at}.fleet.example.com`);
    const certificate = { id: "a", name: "Root", associated_hostnames: hostnames };
    const body = { ...list, result: Array(1_000).fill(certificate) };
    const answer = await pair.ask(respondWith(jsonAnswer(body)));
    expect(statusOf(answer)).toBe(200);
    expect(bodyOf(answer).result).toHaveLength(1_000);
  });

  test("a small body that grows past the bound is dropped", async () => {
    const zeros = Buffer.alloc(256 * 1_048_576, " ");
    for (const [coding, bomb] of [
      ["gzip", gzipSync(zeros)],
      ["br", brotliCompressSync(zeros, { params: { 1: 1 } })],
    ] as const) {
      const before = process.memoryUsage().rss;
      const answer = await pair.ask(
        respondWith(httpAnswer(200, bomb, { "content-encoding": coding })),
      );
      expectError(answer, 502, proxyErrors.upstreamTooLarge);
      expect(process.memoryUsage().rss - before).toBeLessThan(160 * 1_048_576);
    }
  });

  test.each(["gzip, gzip", "gzip,br,gzip", "compress", "x", "gzip, gzip, gzip, gzip, gzip"])(
    "the encoding %j is refused before it is decoded",
    async (coding) => {
      const body = gzipSync(gzipSync(JSON.stringify(list)));
      const answer = await pair.ask(
        respondWith(httpAnswer(200, body, { "content-encoding": coding })),
      );
      expectError(answer, 502, proxyErrors.upstreamUnreadable);
    },
  );

  test.each(["gzip", "GZIP"])("%s is decoded", async (coding) => {
    const body = gzipSync(JSON.stringify(list));
    const answer = await pair.ask(
      respondWith(httpAnswer(200, body, { "content-encoding": coding })),
    );
    expect(statusOf(answer)).toBe(200);
  });

  test("broken gzip is unreadable", async () => {
    const headers = { "content-encoding": "gzip" };
    const good = gzipSync(JSON.stringify(list));
    for (const body of [good.subarray(0, 20), Buffer.from("no gzip at all")]) {
      const answer = await pair.ask(respondWith(httpAnswer(200, body, headers)));
      expectError(answer, 502, proxyErrors.upstreamUnreadable);
    }
  });

  test.each([
    ["in a list", `{"success":true,"result":[${"[],".repeat(150_000)}1]}`],
    ["in a field", `{"success":true,"result":[{"id":[${"{},".repeat(150_000)}1]}]}`],
    ["in each other", `{"success":true,"result":${"[".repeat(160_000)}`],
    ["of many keys", `{"success":true,"x":{${'"k":1,'.repeat(400_000)}"k":1}}`],
  ])("more values than any page has %s are dropped before they are parsed", async (_, body) => {
    const answer = await pair.ask(respondWith(httpAnswer(200, body)));
    expectError(answer, 502, proxyErrors.upstreamTooLarge);
  });

  test("the largest page is read: 1,000 certificates of 100 hostnames", async () => {
    const associated_hostnames = Array.from({ length: 100 }, (_, n) => `h${n}.example.com`);
    const times = { expires_on: "x", created_at: "x", updated_at: "x" };
    const one = { id: "a", name: "b", fingerprint: "c", ...times, associated_hostnames };
    const result = Array.from({ length: 1_000 }, () => one);
    const answer = await pair.ask(respondWith(jsonAnswer({ success: true, result })));
    expect(bodyOf(answer).result).toHaveLength(1_000);
  });

  test("deep nesting is read past, or refused, without harm", async () => {
    const depth = 100_000;
    const deep = `{"success":true,"result":[{"id":"a","x":${"[".repeat(depth)}${"]".repeat(depth)}}]}`;
    const answer = await pair.ask(respondWith(httpAnswer(200, deep)));
    expect([200, 502]).toContain(statusOf(answer));
    expect(answer).not.toContain("[[[[");
  });
});
