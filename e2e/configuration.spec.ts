import { request } from "node:http";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { listRequests } from "./upstream.ts";
import { accountId, zoneId } from "./upstream-options.ts";

const token = "AtokenOfTheTestUpstream_0123456789abcdef";

for (const [name, env, said] of [
  [
    "both scopes",
    {
      CLOUDFLARE_API_TOKEN: token,
      CLOUDFLARE_ACCOUNT_ID: accountId,
      CLOUDFLARE_ZONE_ID: zoneId,
    },
    /CLOUDFLARE_ACCOUNT_ID.*CLOUDFLARE_ZONE_ID/,
  ],
  [
    "a malformed account id",
    { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: "my-account" },
    /CLOUDFLARE_ACCOUNT_ID.*32/,
  ],
  [
    "a malformed zone id",
    { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ZONE_ID: "example.com" },
    /CLOUDFLARE_ZONE_ID.*32/,
  ],
  ["an email without a key", { CLOUDFLARE_EMAIL: "ops@example.com" }, /CLOUDFLARE_API_KEY/],
  [
    "a key without an email",
    { CLOUDFLARE_API_KEY: "0123456789abcdef0123456789abcdef01234" },
    /CLOUDFLARE_EMAIL/,
  ],
  [
    "a token with its scheme",
    { CLOUDFLARE_API_TOKEN: `Bearer ${token}` },
    /CLOUDFLARE_API_TOKEN.*Bearer/i,
  ],
  ["a port that is none", { PORT: "http" }, /PORT/],
  [
    "an upstream that is no address",
    { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_BASE_URL: "api.cloudflare.com" },
    /CLOUDFLARE_BASE_URL/,
  ],
  ["an address for everyone", { CLOUDFLARE_API_TOKEN: token, HOST: "0.0.0.0" }, /HOST/],
] as const) {
  test(`${name}: the server says what to do instead of starting`, async ({ notafter }) => {
    const failure = await notafter.start(env).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(failure).toMatch(said);
    expect(failure).not.toMatch(/^\s+at /m);
    expect(failure).not.toContain(token);
  });
}

test("without a first scope, the first account that the credential sees is shown", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start(upstream.env());
  const { open, scopePicker } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expect(scopePicker).toContainText("Upstream account");
  await expect(page.getByText("Sample data.")).toHaveCount(0);
});

test("a token is sent as a bearer token, and nothing of the browser's with it", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "3 of 3 certificates");
  for (const { headers } of upstream.requests) {
    expect(headers.authorization).toBe(`Bearer ${token}`);
    for (const name of ["cookie", "origin", "referer", "sec-fetch-site", "x-auth-key"]) {
      expect(headers[name]).toBeUndefined();
    }
    expect(headers["user-agent"]).not.toContain("Chrom");
  }
});

test("email and key are sent as such", async ({ page, notafter, upstream }) => {
  const credential = { email: "ops@example.com", key: "0123456789abcdef0123456789abcdef01234" };
  upstream.set({ credential });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ZONE_ID: zoneId });
  await dashboard(page).open(server.url, "2 of 2 certificates");
  for (const { headers } of upstream.requests) {
    expect(headers["x-auth-email"]).toBe(credential.email);
    expect(headers["x-auth-key"]).toBe(credential.key);
    expect(headers.authorization).toBeUndefined();
  }
});

test("the token reaches neither the page nor the log", async ({ page, notafter, upstream }) => {
  const bodies: string[] = [];
  page.on("response", async (response) => {
    bodies.push(JSON.stringify(response.headers()), await response.text().catch(() => ""));
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "3 of 3 certificates");
  expect(bodies.join("\n")).not.toContain(token);
  expect(server.log()).not.toContain(token);
  expect(server.log()).toContain(token.slice(-4));
});

test("another client of the API can use the proxy, page after page, without the credential", async ({
  notafter,
  upstream,
}) => {
  const server = await notafter.start(upstream.env());
  const get = (path: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const headers = { authorization: "Bearer of-the-client", "x-stainless-lang": "js" };
      request(new URL(path, server.url), { headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      })
        .on("error", reject)
        .end();
    });
  const path = `/api/accounts/${accountId}/access/certificates`;
  const first = JSON.parse((await get(path)).body);
  expect(first).toMatchObject({ success: true, errors: [], result_info: { total_count: 3 } });
  expect(first.result.map((one: { name: string }) => one.name)).toEqual([
    "Root 00001",
    "Root 00002",
    "Root 00003",
  ]);
  const second = JSON.parse((await get(`${path}?page=2`)).body);
  expect(second.result).toEqual([]);
  expect(listRequests(upstream).map(({ headers }) => headers.authorization)).toEqual(
    Array.from({ length: 2 }, () => `Bearer ${token}`),
  );
});
