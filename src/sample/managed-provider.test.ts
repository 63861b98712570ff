import { expect, test } from "vitest";
import { managedProvider } from "./managed-provider.ts";
import { at } from "./seed.ts";

const seeds = managedProvider();
const hostnames = seeds.flatMap((seed) => seed.hostnames ?? []);
const daysLeft = seeds.map(({ expires }) =>
  typeof expires === "number" ? (expires - at(0, "12:00")) / at(1, "00:00") : null,
);

test("there are 1,240 certificates, the same each time", () => {
  expect(seeds).toHaveLength(1_240);
  expect(managedProvider()).toEqual(seeds);
});

test("they have about 6.4 hostnames each", () => {
  expect(hostnames.length / seeds.length).toBeGreaterThan(6.2);
  expect(hostnames.length / seeds.length).toBeLessThan(6.6);
});

test.each([
  ["expired", -Infinity, 0, 20],
  ["critical", 0, 7, 5],
  ["soon", 7, 30, 20],
  ["upcoming", 30, 90, 40],
  ["valid", 90, Infinity, 900],
])("some are %s", (_, from, to, atLeast) => {
  const those = daysLeft.filter((left) => left !== null && left > from && left < to);
  expect(those.length).toBeGreaterThanOrEqual(atLeast);
});

test("some have no date, none lies beyond 14 years", () => {
  expect(daysLeft.filter((left) => left === null).length).toBeGreaterThan(5);
  expect(Math.max(...daysLeft.map((left) => left ?? 0))).toBeLessThan(14 * 366);
});

test("some have one hostname, some more than twenty, some none, in both of the API's forms", () => {
  const counts = seeds.map((seed) => seed.hostnames?.length ?? null);
  expect(counts).toContain(1);
  expect(counts).toContain(0);
  expect(counts).toContain(null);
  expect(Math.max(...counts.map((count) => count ?? 0))).toBeGreaterThan(20);
});

test("no certificate has a hostname twice", () => {
  for (const seed of seeds) {
    expect(new Set(seed.hostnames).size).toBe(seed.hostnames?.length ?? 0);
  }
});

test("wildcards and both forms of internationalised hostnames occur", () => {
  expect(hostnames.some((hostname) => hostname.startsWith("*."))).toBe(true);
  expect(hostnames.some((hostname) => hostname.includes("xn--"))).toBe(true);
  expect(hostnames.some((hostname) => /[^\x20-\x7e]/.test(hostname))).toBe(true);
});

test("a successor has the hostnames of the root before it and stays longer", () => {
  const successors = seeds.filter(({ name }) => name.endsWith(" G2"));
  expect(successors.length).toBeGreaterThan(200);
  for (const successor of successors) {
    const before = seeds.find(({ name }) => `${name} G2` === successor.name);
    expect(successor.hostnames).toEqual(before?.hostnames);
    expect(successor.expires).toBeGreaterThan(Number(before?.expires ?? 0));
  }
});

test("some were uploaded twice, with the same name and fingerprint", () => {
  const files = seeds.map(({ name, fingerprint }) => `${name} ${fingerprint}`);
  const twice = seeds.filter(
    ({ fingerprint }, index) =>
      fingerprint !== undefined && files.indexOf(files[index] ?? "") !== index,
  );
  expect(twice.length).toBeGreaterThan(5);
});

test("expiry times spread over the hours of the day", () => {
  const hours = new Set(
    seeds.map(({ expires }) => new Date(Number(expires ?? 0)).getUTCHours()),
  );
  expect(hours.size).toBe(24);
});
