import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { envelope } from "../cloudflare/envelope.ts";
import { pathOf, type Scope } from "../cloudflare/paths.ts";
import { wireAccount, wireCertificate, wireToken, wireZone } from "../cloudflare/schema.ts";
import { createSample } from "./sample.ts";

const base = "https://api.cloudflare.com/client/v4";
const northwind: Scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" };
const provider: Scope = { kind: "account", id: "e7c05b92d41f48a6a3d08f6b1c927e54" };
const northwindZone: Scope = { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" };

const sample = createSample({ now: () => Date.parse("2026-11-23T19:07:00Z") });
const ask = (path: string, init?: RequestInit) => sample(new Request(base + path, init));
const read = async (path: string) => v.parse(envelope, await (await ask(path)).json());
const certificates = (scope: Scope, query = "") =>
  read(pathOf({ name: "certificates", scope }) + query);

test("three accounts are listed, the first with the most to see", async () => {
  const { result, result_info } = await read("/accounts");
  const accounts = v.parse(v.array(wireAccount), result);
  expect(accounts[0]).toEqual({ id: northwind.id, name: "Northwind Robotics" });
  expect(result_info).toMatchObject({ page: 1, per_page: 20, count: 3, total_pages: null });
  const sizes = accounts.map(async ({ id }) => {
    const page = await certificates({ kind: "account", id });
    return page.result_info?.total_count;
  });
  expect(await Promise.all(sizes)).toEqual([48, 6, 1_240]);
});

test("five zones are listed, each with its account", async () => {
  const { result, result_info } = await read("/zones?per_page=50");
  const zones = v.parse(v.array(wireZone), result);
  const accounts = v.parse(v.array(wireAccount), (await read("/accounts")).result);
  expect(result_info).toMatchObject({ per_page: 50, count: 5, total_pages: 1 });
  expect(zones.map(({ name }) => name)).toContain("northwind.io");
  for (const { account } of zones) expect(accounts).toContainEqual(account);
});

test("the token is active, which comes with a code that elsewhere means an error", async () => {
  const { success, result, messages } = await read("/user/tokens/verify");
  expect(success).toBe(true);
  expect(v.parse(wireToken, result).status).toBe("active");
  expect(messages).toMatchObject([
    { code: 10_000, message: "This API Token is valid and active" },
  ]);
});

describe("a list of certificates", () => {
  test("has 50 to a page unless asked otherwise", async () => {
    expect((await certificates(provider)).result_info).toEqual({
      page: 1,
      per_page: 50,
      count: 50,
      total_count: 1_240,
      total_pages: 25,
    });
  });

  test("has at most 1,000 to a page, and says so", async () => {
    const { result, result_info } = await certificates(provider, "?per_page=10000");
    expect(result).toHaveLength(1_000);
    expect(result_info).toMatchObject({ per_page: 1_000, count: 1_000, total_pages: 2 });
  });

  test.each([1_000, 300, 50])("read %i to a page has each one exactly once", async (size) => {
    const pages = Array.from({ length: Math.ceil(1_240 / size) }, (_, index) =>
      certificates(provider, `?page=${index + 1}&per_page=${size}`),
    );
    const read = (await Promise.all(pages)).flatMap(({ result }) =>
      v.parse(v.array(wireCertificate), result),
    );
    expect(read).toHaveLength(1_240);
    expect(new Set(read.map(({ id }) => id)).size).toBe(1_240);
  });

  test("is empty beyond its end", async () => {
    const { success, result, result_info } = await certificates(northwind, "?page=2");
    expect({ success, result }).toEqual({ success: true, result: [] });
    expect(result_info).toMatchObject({ page: 2, count: 0, total_count: 48, total_pages: 1 });
  });

  test("of a zone leaves out the account's certificates without a hostname in it", async () => {
    const { result, result_info } = await certificates(northwindZone);
    expect(result_info).toMatchObject({ count: 45, total_count: 45 });
    for (const { associated_hostnames } of v.parse(v.array(wireCertificate), result)) {
      expect(associated_hostnames?.join()).toContain("northwind.io");
    }
  });

  test("holds the fields of the API, and no others", async () => {
    const { result } = await certificates(northwind);
    expect(v.parse(v.array(wireCertificate), result)).toEqual(result);
    expect(result).toContainEqual({
      id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      name: "Admin console root",
      associated_hostnames: ["admin.northwind.io"],
      fingerprint: "MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
      expires_on: "2026-11-25T21:31:00Z",
      created_at: "2025-08-06T08:12:00Z",
      updated_at: "2026-02-19T16:40:00Z",
    });
  });
});

test("every start gives the same answer on the same day, byte for byte", async () => {
  const textAt = async (time: string) => {
    const url = `${base}${pathOf({ name: "certificates", scope: provider })}`;
    const start = createSample({ now: () => Date.parse(time) });
    return (await start(new Request(url))).text();
  };
  const morning = await textAt("2026-11-23T00:00:00Z");
  expect(await textAt("2026-11-23T23:59:59Z")).toBe(morning);
  expect(await textAt("2026-11-24T00:00:00Z")).not.toBe(morning);
});

test("without a clock of its own it tells of today", async () => {
  const request = new Request(`${base}${pathOf({ name: "certificates", scope: northwind })}`);
  const page = v.parse(envelope, await (await createSample()(request)).json());
  const times = v.parse(v.array(wireCertificate), page.result).flatMap(({ expires_on }) => {
    return expires_on === null ? [] : [Date.parse(expires_on) - Date.now()];
  });
  const soonest = Math.min(...times.filter((left) => left > 0));
  expect(soonest).toBeGreaterThan(20 * 60 * 60_000);
  expect(soonest).toBeLessThan(3 * 24 * 60 * 60_000);
});

test("any host and any credential will do", async () => {
  const url = `http://127.0.0.1:9${new URL(base).pathname}/accounts`;
  const answer = await sample(new Request(url, { headers: { Authorization: "Bearer x" } }));
  expect(await answer.text()).toBe(await (await ask("/accounts")).text());
});

describe("refused is", () => {
  const codesOf = async (answer: Response) => {
    const { success, errors } = v.parse(envelope, await answer.json());
    return { status: answer.status, success, codes: errors.map(({ code }) => code) };
  };

  test.each([
    "/accounts/not-an-id/access/certificates",
    `/zones/${northwind.id.toUpperCase()}/access/certificates`,
    `/accounts/${northwind.id}0/access/certificates`,
    "/accounts/%2e%2e%2f/access/certificates",
  ])("%s, an id that is not 32 hex digits", async (path) => {
    const answer = await ask(path);
    const { errors } = v.parse(envelope, await answer.clone().json());
    const refusal = { status: 400, success: false, codes: [7003, 7000] };
    expect(await codesOf(answer)).toEqual(refusal);
    expect(errors[0]?.message).toBe(
      `Could not route to ${path}, perhaps your object identifier is invalid?`,
    );
  });

  test.each([
    ["account", "f".repeat(32)],
    ["zone", "f".repeat(32)],
    ["zone", northwind.id],
    ["account", northwindZone.id],
  ] as const)("%s %s, which the token cannot see", async (kind, id) => {
    const answer = await ask(pathOf({ name: "certificates", scope: { kind, id } }));
    const refusal = { status: 403, success: false, codes: [10_000] };
    expect(await codesOf(answer)).toEqual(refusal);
  });

  test.each([
    "/",
    "/accounts/",
    "/user",
    `/accounts/${northwind.id}`,
    `/accounts/${northwind.id}/access/certificates/settings`,
    `/accounts/${northwind.id}/access/certificates/`,
  ])("%s, an unknown path", async (path) => {
    const refusal = { status: 400, success: false, codes: [7000] };
    expect(await codesOf(await ask(path))).toEqual(refusal);
  });

  test.each(["/accounts", "/client/v5/accounts", "/client/v4"])(
    "%s, outside the API",
    async (path) => {
      const answer = await sample(new Request(new URL(path, base)));
      expect(await codesOf(answer)).toMatchObject({ status: 400, codes: [7000] });
    },
  );

  test.each(["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])("%s", async (method) => {
    const answer = await ask("/accounts", { method });
    const refusal = { status: 405, success: false, codes: [10_000] };
    expect(await codesOf(answer)).toEqual(refusal);
  });
});
