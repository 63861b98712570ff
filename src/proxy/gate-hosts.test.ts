import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Connection } from "./connection.ts";
import { createGate, passGate } from "./gate.ts";
import { RefusedCall } from "./refused-call.ts";
import { pairForTests } from "./test-pair.ts";
import { certificatesPath, startTestSite, statusOf, type TestSite } from "./test-site.ts";

const pair = pairForTests();

describe("hosts", () => {
  test.each(["127.0.0.1", "localhost", "[::1]"])(
    "answers to %s with the port",
    async (name) => {
      const headers = [`Host: ${name}:${pair.site.port}`];
      expect(statusOf(await pair.site.send("/api/session", { headers }))).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "127.0.0.1",
    "localhost",
    "localhost:1",
    "127.0.0.1.evil.example:PORT",
    "evil.example:PORT",
    "localhost.:PORT",
    "sub.localhost:PORT",
    "127.0.0.2:PORT",
    "127.1:PORT",
    "2130706433:PORT",
    "0.0.0.0:PORT",
    "LOCALHOST:PORT",
  ])("refuses the host %s, for the API and the page", async (host) => {
    const headers = [`Host: ${host.replace("PORT", String(pair.site.port))}`];
    await pair.expectRefusal(await pair.site.send(certificatesPath, { headers }), 421);
    await pair.expectRefusal(await pair.site.send("/", { headers }), 421);
  });

  test.each([
    ["127.0.0.2", "127.0.0.2"],
    ["192.0.2.7", "192.0.2.7"],
    ["::", null],
    ["0.0.0.0", null],
    ["[2001:DB8::7]", "[2001:db8::7]"],
    ["fe80::1%eth0", null],
    ["internal.example", null],
  ])("a server on %s is also called %s", async (host, name) => {
    const call = (other: string): Connection => ({
      method: "GET",
      version: "1.1",
      target: "/api/session",
      headers: [["Host", `${other}:4173`]],
      port: 4173,
    });
    const gate = createGate({ host, allowedHosts: [], access: null }, Date.now);
    await expect(gate(call("localhost"))).resolves.toBeUndefined();
    for (const other of [host, "127.0.0.2", "192.0.2.7", "[2001:db8::7]", "[::]"]) {
      const asked = gate(call(other));
      if (other === name) await expect(asked).resolves.toBeUndefined();
      else await expect(asked).rejects.toThrow(RefusedCall);
    }
  });

  test.each([
    ["no Host", []],
    ["an empty Host", ["Host:"]],
    ["two Hosts", ["Host: 127.0.0.1:PORT", "Host: evil.example"]],
    ["the same Host twice", ["Host: 127.0.0.1:PORT", "host: 127.0.0.1:PORT"]],
    ["a Host with a user", ["Host: user@127.0.0.1:PORT"]],
    ["a Host with a path", ["Host: 127.0.0.1:PORT/x"]],
    ["a list of Hosts", ["Host: 127.0.0.1:PORT,evil.example"]],
  ])("refuses %s", async (_, lines) => {
    const headers = lines.map((line) => `${line.replace("PORT", String(pair.site.port))}\r\n`);
    const answer = await pair.site.raw(`GET /api/session HTTP/1.1\r\n${headers.join("")}\r\n`);
    const status = statusOf(answer);
    expect([400, 421]).toContain(status);
    await pair.expectRefusal(answer, status);
  });

  test("no forwarding header replaces the Host", async () => {
    const headers = [
      "Host: evil.example",
      `X-Forwarded-Host: 127.0.0.1:${pair.site.port}`,
      `Forwarded: host=127.0.0.1:${pair.site.port}`,
      `X-Host: localhost:${pair.site.port}`,
    ];
    await pair.expectRefusal(await pair.site.send(certificatesPath, { headers }), 421);
  });

  test("without a local port, as on Workers, only configured hosts are answered", () => {
    const connection = (host: string): Connection => ({
      method: "GET",
      version: null,
      target: "/api/session",
      headers: [["Host", host]],
      port: null,
    });
    expect(() =>
      passGate(connection("certs.example.com"), ["certs.example.com"]),
    ).not.toThrow();
    expect(() => passGate(connection("localhost"), [])).toThrow(RefusedCall);
    expect(() => passGate(connection("localhost:null"), [])).toThrow(RefusedCall);
  });

  test("on port 80 a loopback name needs no port", () => {
    const headers = [["host", "localhost"]] as const;
    const connection = { method: "GET", version: "1.1", target: "/", headers, port: 80 };
    expect(() => passGate(connection, [])).not.toThrow();
  });

  test("a port that only begins with the right digits is another one", () => {
    const headers = [["host", "localhost:10"]] as const;
    const connection = { method: "GET", version: "1.1", target: "/", headers, port: 1 };
    expect(() => passGate(connection, [])).toThrow(RefusedCall);
    expect(() => passGate({ ...connection, port: 10 }, [])).not.toThrow();
  });
});

describe("configured hosts", () => {
  // What they are of does not matter to the gate; with a credential they would need Access.
  let site: TestSite;
  beforeAll(async () => {
    site = await startTestSite({ env: { NOTAFTER_ALLOWED_HOSTS: "certs.example.com" } });
  });
  afterAll(() => site.close());
  const statusFor = async (target: string, ...headers: readonly string[]) =>
    statusOf(await site.send(target, { headers }));

  test("are answered", async () => {
    expect(await statusFor("/api/session", "Host: certs.example.com")).toBe(200);
  });

  test.each([
    "certs.example.com:PORT",
    "x.certs.example.com",
    "certs.example.com.",
    "CERTS.example.com",
  ])("are answered exactly as configured, not as %s", async (host) => {
    const header = `Host: ${host.replace("PORT", String(site.port))}`;
    expect(await statusFor(certificatesPath, header)).toBe(421);
    expect(await statusFor("/", header)).toBe(421);
  });

  test("have a page with an https origin, as they are behind TLS", async () => {
    const host = "Host: certs.example.com";
    expect(await statusFor("/api/session", host, "Origin: https://certs.example.com")).toBe(
      200,
    );
    expect(await statusFor("/api/session", host, "Origin: https://x.example.com")).toBe(403);
  });
});
