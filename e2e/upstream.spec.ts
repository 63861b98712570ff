import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { type RecordedName, recordedAnswer } from "./recorded-answer.ts";
import type { Upstream } from "./upstream.ts";
import { accountId, type ResultInfoForm, type UpstreamOptions } from "./upstream-options.ts";

const list = `/accounts/${accountId}/access/certificates`;

/** Asks as the proxy does: with the credential that the upstream expects. */
function ask(upstream: Upstream, path: string, init: RequestInit = {}): Promise<Response> {
  const { CLOUDFLARE_API_TOKEN: token } = upstream.env();
  return fetch(upstream.baseUrl + path, {
    headers: { authorization: `Bearer ${token}` },
    ...init,
  });
}

interface ListBody {
  success: boolean;
  result: { id: string }[];
  result_info?: Record<string, number> | null;
}

async function askList(upstream: Upstream, path: string): Promise<ListBody> {
  const answer = await ask(upstream, path);
  expect(answer.status).toBe(200);
  return await answer.json();
}

test("every certificate is on exactly one page", async ({ upstream }) => {
  const certificates = makeCertificates(1_001);
  upstream.set({ certificates: { [accountId]: certificates } });
  const pages = await Promise.all(
    [1, 2, 3].map((page) => askList(upstream, `${list}?page=${page}&per_page=1000`)),
  );
  expect(pages.map(({ result }) => result.length)).toEqual([1_000, 1, 0]);
  expect(pages.flatMap(({ result }) => result)).toEqual(certificates);
  expect(new Set(certificates.map(({ id }) => id)).size).toBe(1_001);
  const total = { per_page: 1_000, total_count: 1_001, total_pages: 2 };
  expect(pages[1]?.result_info).toEqual({ page: 2, count: 1, ...total });
});

test("a larger per_page than the cap is cut and reported as cut", async ({ upstream }) => {
  upstream.set({ maxPerPage: 50, certificates: { [accountId]: makeCertificates(51) } });
  const { result, result_info } = await askList(upstream, `${list}?per_page=1000`);
  expect(result).toHaveLength(50);
  expect(result_info).toMatchObject({ per_page: 50, total_pages: 2 });
});

const forms: [ResultInfoForm, unknown][] = [
  ["no-total-pages", { page: 1, per_page: 50, count: 3, total_count: 3 }],
  ["only-total-count", { total_count: 3 }],
  ["none", undefined],
  ["null", null],
  [({ total_count }) => ({ total_pages: total_count * 1_000 }), { total_pages: 3_000 }],
];
for (const [form, expected] of forms) {
  test(`result_info can be ${JSON.stringify(expected) ?? "absent"}`, async ({ upstream }) => {
    upstream.set({ resultInfo: form });
    const body = await askList(upstream, list);
    expect(body.result_info).toEqual(expected);
    expect("result_info" in body).toBe(expected !== undefined);
  });
}

const lastPages: [Partial<UpstreamOptions>, number, number][] = [
  [{}, 0, 9],
  [{ ignorePage: true }, 2, 1],
  [{ repeatLastPage: true }, 1, 2],
];
for (const [options, count, page] of lastPages) {
  test(`beyond the end with ${JSON.stringify(options)}: ${count} certificates`, async ({
    upstream,
  }) => {
    upstream.set(options);
    const { result, result_info } = await askList(upstream, `${list}?page=9&per_page=2`);
    expect(result).toHaveLength(count);
    expect(result_info?.page).toBe(page);
  });
}

const refusals: [string, HeadersInit, RecordedName][] = [
  ["no credential", {}, "auth-missing-400"],
  ["another token", { authorization: "Bearer another" }, "auth-error-403"],
  ["two credentials", { authorization: "Bearer a", "x-auth-key": "b" }, "token-malformed-400"],
];
for (const [what, headers, name] of refusals) {
  test(`${what} is refused as Cloudflare refuses it`, async ({ upstream }) => {
    const answer = await ask(upstream, list, { headers });
    const { status, body } = recordedAnswer(name);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual(body);
  });
}

test("it takes email and key when told so", async ({ upstream }) => {
  upstream.set({ credential: { email: "ops@example.com", key: "0123456789abcdef" } });
  const headers = { "x-auth-email": "ops@example.com", "x-auth-key": "0123456789abcdef" };
  expect((await ask(upstream, list, { headers })).status).toBe(200);
  const foreign = { ...headers, "x-auth-key": "f" };
  expect((await ask(upstream, list, { headers: foreign })).status).toBe(400);
});

const routes: [string, string, number][] = [
  ["GET", "/accounts", 200],
  ["GET", "/zones", 200],
  ["GET", "/user/tokens/verify", 200],
  ["POST", list, 405],
  ["GET", `${list}/settings`, 400],
  ["GET", `/accounts/${"0".repeat(32)}/access/certificates`, 403],
];
for (const [method, path, status] of routes) {
  test(`${method} ${path} answers ${status}`, async ({ upstream }) => {
    expect((await ask(upstream, path, { method })).status).toBe(status);
  });
}

test("nothing is answered outside of the base path", async ({ upstream }) => {
  const { origin } = new URL(upstream.baseUrl);
  const headers = { authorization: `Bearer ${upstream.env().CLOUDFLARE_API_TOKEN}` };
  expect((await fetch(`${origin}/accounts`, { headers })).status).toBe(400);
});

test("held answers wait until their release, the others do not", async ({ upstream }) => {
  const release = upstream.hold(({ query }) => query.get("page") !== "1");
  let settled = 0;
  const held = ["2", "3"].map(async (page) => {
    await askList(upstream, `${list}?page=${page}`);
    settled += 1;
  });
  await expect.poll(() => upstream.requests.length).toBe(2);
  await askList(upstream, `${list}?page=1`);
  expect(settled).toBe(0);
  release();
  await Promise.all(held);
  expect(upstream.requests.map(({ inFlight }) => inFlight)).toEqual([1, 2, 3]);
  expect(upstream.maxInFlight()).toBe(3);
});

test("it records what was asked", async ({ upstream }) => {
  await ask(upstream, `${list}?page=2`, { headers: { authorization: "Bearer x" } });
  const [request] = upstream.requests;
  expect(request).toMatchObject({
    method: "GET",
    url: `/client/v4${list}?page=2`,
    path: list,
    headers: { authorization: "Bearer x" },
  });
  expect(request?.query.get("page")).toBe("2");
});

test("a test answers in its own words", async ({ upstream }) => {
  upstream.set({ respond: () => recordedAnswer("edge-502-html") });
  const answer = await ask(upstream, list);
  expect(answer.status).toBe(502);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
});

for (const misbehaviour of ["reset", "truncate"] as const) {
  test(`it can ${misbehaviour} an answer`, async ({ upstream }) => {
    upstream.set({ respond: () => misbehaviour });
    const read = ask(upstream, list).then((answer) => answer.text());
    await expect(read).rejects.toThrow();
    expect(upstream.requests).toHaveLength(1);
  });
}

test("an answer that hangs ends with the upstream", async ({ upstream }) => {
  upstream.set({ respond: () => "hang" });
  const read = ask(upstream, list).then(
    () => "answered",
    () => "cut off",
  );
  await expect.poll(() => upstream.requests.length).toBe(1);
  await upstream.stop();
  expect(await read).toBe("cut off");
});

test("a reset forgets options, holds and requests", async ({ upstream }) => {
  upstream.set({ respond: () => recordedAnswer("internal-500") });
  upstream.hold();
  const held = ask(upstream, list);
  await expect.poll(() => upstream.requests.length).toBe(1);
  upstream.reset();
  expect((await held).status).toBe(200);
  expect(upstream.requests).toEqual([]);
  expect(upstream.maxInFlight()).toBe(0);
});
