import { expect, test } from "vitest";
import { inventCustomers } from "./customers.ts";
import { createRandom } from "./random.ts";

const customers = inventCustomers(createRandom("customers"));

test("every customer has a name and a domain of its own", () => {
  expect(customers).toHaveLength(224);
  expect(new Set(customers.map(({ name }) => name)).size).toBe(224);
  expect(new Set(customers.map(({ domain }) => domain)).size).toBe(224);
});

test("every domain is under a top-level domain reserved by RFC 2606", () => {
  for (const { domain } of customers) expect(domain).toMatch(/\.(?:example|test)$/);
});

test("most domains lie in the provider's three zones, some are the customers' own", () => {
  const parents = new Set(customers.map(({ domain }) => domain.replace(/^[^.]+\./, "")));
  expect([...parents].sort()).toEqual([
    "lodestar-apac.example",
    "lodestar-eu.example",
    "lodestar-us.example",
    "test",
  ]);
});

test("names in other scripts and both forms of internationalised domains occur", () => {
  expect(customers.some(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
  expect(customers.some(({ domain }) => domain.startsWith("xn--"))).toBe(true);
  expect(customers.some(({ domain }) => /[^\x20-\x7e]/.test(domain))).toBe(true);
});
