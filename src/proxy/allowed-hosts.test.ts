import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

test("further hosts are exact names with commas between them", () => {
  const NOTAFTER_ALLOWED_HOSTS = "Certs.example.com, 127.0.0.1:8080,[::1]:8080";
  expect(readConfig({ NOTAFTER_ALLOWED_HOSTS }).allowedHosts).toEqual([
    "certs.example.com",
    "127.0.0.1:8080",
    "[::1]:8080",
  ]);
});

test("browsers leave the port of the protocol out", () => {
  const NOTAFTER_ALLOWED_HOSTS = "certs.example.com:443,a.example:80";
  expect(readConfig({ NOTAFTER_ALLOWED_HOSTS }).allowedHosts).toEqual([
    "certs.example.com:443",
    "certs.example.com",
    "a.example:80",
    "a.example",
  ]);
});

test.each([
  ["a host with a scheme", "https://x.example"],
  ["a host pattern", "*.x.example"],
  ["a host of dots", ".."],
  ["a host of a dash", "-"],
  ["no port", "x.example:0"],
  ["a port too high", "x.example:99999"],
  ["an address that is none", "[::1::2]"],
  ["an empty host", "x.example,,"],
])("%s is no host", (_, text) => {
  const read = () => readConfig({ NOTAFTER_ALLOWED_HOSTS: text });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/^NOTAFTER_ALLOWED_HOSTS is not a list of hosts: write exact names/);
});
