import { expect, test } from "vitest";
import { boundAddress } from "./bound-address.ts";
import { createGate } from "./gate.ts";

const asked = () => Promise.reject(new Error("Nothing is to be looked up."));

test.each([
  "127.0.0.1",
  "localhost",
  "::1",
  "[::1]",
  "0.0.0.0",
  "::",
  "192.0.2.7",
  "2001:db8::7",
])("%s stays as it is", async (host) => {
  expect(await boundAddress(host, asked)).toBe(host);
});

test("a name is looked up, and the server answers to the address and not to the name", async () => {
  const find = async () => ({ address: "192.0.2.7" });
  const host = await boundAddress("certs.lan", find);
  const gate = createGate({ host, allowedHosts: [], access: null }, Date.now);
  const open = (name: string) =>
    gate({
      method: "GET",
      version: "1.1",
      target: "/",
      headers: [["host", `${name}:4173`]],
      port: 4173,
    });
  await expect(open("192.0.2.7")).resolves.toBeUndefined();
  await expect(open("certs.lan")).rejects.toThrow("does not answer to that host name");
});

test("a name that nobody knows is the system's error", async () => {
  const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  await expect(boundAddress("nowhere.example", () => Promise.reject(unknown))).rejects.toBe(
    unknown,
  );
});
