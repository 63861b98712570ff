import { describe, expect, test } from "vitest";
import { passGate } from "./gate.ts";
import { RefusedCall } from "./refused-call.ts";
import { pairForTests } from "./test-pair.ts";
import { certificatesPath, headerOf, statusOf } from "./test-site.ts";

const pair = pairForTests();

describe("methods and bodies", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "%s is not allowed, on the API and the page",
    async (method) => {
      for (const target of [certificatesPath, "/api/nothing", "/"]) {
        const answer = await pair.site.send(target, { method });
        await pair.expectRefusal(answer, 405);
        expect(headerOf(answer, "allow")).toBe("GET, HEAD");
      }
    },
  );

  test("a method in small letters is another one, whatever parser let it through", () => {
    const headers = [["host", "localhost:1"]] as const;
    const connection = { version: null, target: "/", headers, port: 1 };
    expect(() => passGate({ ...connection, method: "GET" }, [])).not.toThrow();
    expect(() => passGate({ ...connection, method: "get" }, [])).toThrow(RefusedCall);
  });

  test("a preflight gets no permission", async () => {
    const headers = [
      `Host: 127.0.0.1:${pair.site.port}`,
      "Origin: https://evil.example",
      "Access-Control-Request-Method: GET",
      "Access-Control-Request-Private-Network: true",
    ];
    const answer = await pair.site.send(certificatesPath, { method: "OPTIONS", headers });
    await pair.expectRefusal(answer, 405);
    expect(answer.toLowerCase()).not.toContain("access-control-");
  });

  test("no header or field overrides the method", async () => {
    const headers = ["X-HTTP-Method-Override: DELETE", "X-Method-Override: POST"];
    expect(statusOf(await pair.site.send(certificatesPath, { headers }))).toBe(200);
    expect(pair.upstream.requests.map(({ line }) => line.split(" ")[0])).toEqual(["GET"]);
  });

  test.each([
    ["a length", "Content-Length: 5\r\n\r\nhello"],
    ["chunks", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"],
  ])("a GET with a body by %s is refused", async (_, rest) => {
    const head = `GET ${certificatesPath} HTTP/1.1\r\nHost: 127.0.0.1:${pair.site.port}\r\n`;
    await pair.expectRefusal(await pair.site.raw(`${head}${rest}`), 400);
  });

  test.each([
    ["length and chunks", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["two lengths", "Content-Length: 0\r\nContent-Length: 5\r\n\r\nhello"],
    ["an odd coding", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"],
    ["a space before the colon", "Content-Length : 5\r\n\r\nhello"],
    ["a folded header", "X-A: b\r\n Content-Length: 5\r\n\r\nhello"],
    ["a bare line feed", "X-A: b\nX-B: c\r\n\r\n"],
    ["a NUL in a header", "X-A: b\0c\r\n\r\n"],
  ])("a form of request smuggling is refused: %s", async (_, rest) => {
    const head = `GET ${certificatesPath} HTTP/1.1\r\nHost: 127.0.0.1:${pair.site.port}\r\n`;
    await pair.expectRefusal(await pair.site.raw(`${head}${rest}`), 400);
  });
});
