import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createGate } from "./gate.ts";
import { guardUpgrades } from "./guard-upgrades.ts";
import { headerOf, statusOf } from "./test-site.ts";

let server: Server;
let port: number;
const log: string[] = [];

beforeAll(async () => {
  server = createServer();
  // What Vite does for hot reload; it leaves all others open.
  server.on("upgrade", ({ headers }, socket) => {
    if (headers.upgrade === "websocket") socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n");
  });
  const gate = createGate(
    { host: "127.0.0.1", allowedHosts: ["certs.example.com"], access: null },
    Date.now,
  );
  guardUpgrades(server, gate, (line) => void log.push(line));
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this form.
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  log.length = 0;
});

async function upgrade(target: string, ...headers: readonly string[]): Promise<string> {
  const hasHost = headers.some((header) => header.startsWith("Host:"));
  const lines = [...(hasHost ? [] : [`Host: 127.0.0.1:${port}`]), ...headers];
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `GET ${target} HTTP/1.1\r\nConnection: Upgrade\r\n${lines.join("\r\n")}\r\n\r\n`,
  );
  const [bytes] = await once(socket, "data");
  socket.destroy();
  return String(bytes);
}

const webSocket = "Upgrade: websocket";
const hotReload = "Sec-WebSocket-Protocol: vite-hmr";

test.each([
  [hotReload],
  ["Sec-WebSocket-Protocol: vite-ping"],
  [hotReload, "Host: certs.example.com", "Origin: https://certs.example.com"],
  [hotReload, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: websocket"],
])("the page of this server gets its web socket: %s", async (...headers) => {
  expect(statusOf(await upgrade("/?token=x", webSocket, ...headers))).toBe(101);
  expect(log).toEqual([]);
});

test.each<[string, number, string, ...string[]]>([
  ["foreign host", 421, "/", hotReload, "Host: evil.example"],
  ["foreign caller", 403, "/", hotReload, "Origin: https://evil.example"],
  ["foreign caller", 403, "/", "Sec-WebSocket-Protocol: vite-ping", "Origin: null"],
  ["foreign caller", 403, "/", hotReload, "Sec-Fetch-Site: cross-site"],
  ["upgrade", 400, "/api/zones", hotReload],
  ["upgrade", 400, "/"],
  ["upgrade", 400, "/", "Sec-WebSocket-Protocol: vite-hmr, vite-ping"],
])("others are refused as a %s by %i: %s %s %s", async (reason, status, target, ...headers) => {
  const answer = await upgrade(target, webSocket, ...headers);
  expect(statusOf(answer)).toBe(status);
  expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
  expect(log.join()).toContain(`"reason":"${reason}"`);
});

test("an upgrade to anything else is answered, not left open", async () => {
  expect(statusOf(await upgrade("/", "Upgrade: h2c"))).toBe(400);
});
