import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scope } from "../src/cloudflare/paths.ts";
import type { FrontBehaviour } from "./front.ts";
import { makeCertificates } from "./make-certificates.ts";
import { makeScopes } from "./many-scopes.ts";
import { openPage, type ReadingSite, startReadingSite } from "./reading.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

let site: ReadingSite;
beforeAll(async () => {
  site = await startReadingSite();
});
afterAll(() => site.stop());
beforeEach(() => {
  site.upstream.reset();
  site.front.reset();
});

const account: Scope = { kind: "account", id: accountId };
const json = { "content-type": "application/json" };

test("what is refused on its merits is not asked for by itself", async () => {
  const { upstream } = site;
  const refused: Scope = { kind: "account", id: "f".repeat(32) };
  const page = openPage([account, refused], 10);
  const { scopes } = await page.until(({ isFetching }) => !isFetching);
  expect(scopes.map(({ status }) => status)).toEqual(["loaded", "no-access"]);
  await page.lists.reread({ isServerReached: true });
  expect(listRequests(upstream).filter(({ path }) => path.includes(refused.id))).toHaveLength(
    1,
  );
  page.retryScope(refused);
  await page.until(({ isFetching }) => !isFetching);
  expect(listRequests(upstream).filter(({ path }) => path.includes(refused.id))).toHaveLength(
    2,
  );
  page.close();
});

test.each<[string, FrontBehaviour]>([
  ["breaks off", () => "truncate"],
  ["ends too early", () => ({ status: 200, headers: json, body: '{"success":true,"res' })],
])(
  "an answer that %s on its way is asked for three times, and then by itself",
  async (_, cut) => {
    const { front } = site;
    front.set(cut);
    const page = openPage([account], 10);
    const failed = await page.until(({ hasFailed }) => hasFailed);
    expect(failed.scopes).toMatchObject([{ status: "failed" }]);
    expect(front.targets).toHaveLength(3);
    front.set(() => undefined);
    await page.until(({ isWhole }) => isWhole);
    page.close();
  },
);

test("a whole answer that is no list is not asked for again", async () => {
  const { front } = site;
  const headers = { "content-type": "text/html" };
  front.set(() => ({ status: 200, headers, body: "<!DOCTYPE html><title>Sign in</title>" }));
  const page = openPage([account], 10);
  const { failed } = await page.until(({ hasFailed }) => hasFailed);
  expect(failed[0]?.refusal).toMatchObject({ origin: "network", pageStatus: 200 });
  expect(front.targets).toHaveLength(1);
  page.close();
});

test("a retry asks for what may come now, and not for what may not be read", async () => {
  const { page, astray, asked } = await openAstray();
  page.retryFailed();
  await page.until(({ isFetching }) => !isFetching);
  expect(asked()).toEqual([expect.stringContaining(astray.id)]);
  page.close();
});

test("what something else answered is read again once the server itself has answered", async () => {
  const { page, astray, asked } = await openAstray();
  await page.lists.reread({ isServerReached: false });
  expect(asked()).toEqual([expect.stringContaining(accountId)]);
  await page.lists.reread({ isServerReached: true });
  expect(asked().slice(1).toSorted()).toEqual(
    [accountId, astray.id].map((id) => expect.stringContaining(id)),
  );
  page.close();
});

test("a list that shrank is read once more, also when its last answer is a refusal", async () => {
  const { upstream } = site;
  upstream.set({
    certificates: { [accountId]: makeCertificates(6) },
    maxPerPage: 2,
    respond({ query }) {
      const asked = query.get("page");
      if (asked === "2") upstream.set({ certificates: { [accountId]: makeCertificates(2) } });
      return asked === "3" ? recordedAnswer("auth-error-403") : undefined;
    },
  });
  const release = upstream.hold(({ query }) => query.get("page") === "3");
  const page = openPage([account], 10);
  await page.until(({ pagesRead, pagesWanted }) => pagesRead === 2 && pagesWanted === 2);
  release();
  const reading = await page.until(({ isFetching }) => !isFetching);
  expect(reading).toMatchObject({ isWhole: true, isOff: false, rowsRead: 2, failed: [] });
  page.close();
});

test("after a dead credential nothing more is asked, nor are those counted that were not", async () => {
  const { upstream } = site;
  const { accounts, certificates } = makeScopes(40, 0, 2);
  let answered = 0;
  upstream.set({
    accounts,
    zones: [],
    certificates,
    respond: ({ path }) =>
      path.includes("/access/") && ++answered > 1
        ? recordedAnswer("token-wrong-403")
        : undefined,
  });
  const scopes = accounts.map(({ id }): Scope => ({ kind: "account", id }));
  const page = openPage(scopes, 10);
  const reading = await page.until(({ isFetching }) => !isFetching);
  expect(listRequests(upstream).length).toBeLessThanOrEqual(7);
  expect(reading).toMatchObject({ rowsRead: 2, total: null, isWhole: false, hasFailed: true });
  upstream.set({ respond: () => undefined });
  page.refresh();
  const again = await page.until(({ isFetching }) => !isFetching);
  expect(again).toMatchObject({ rowsRead: 80, total: 80, isWhole: true, hasFailed: false });
  page.close();
});

/** A page that reads an account, one that Cloudflare refuses, and one that something else answers for. */
async function openAstray() {
  const { front } = site;
  const refused: Scope = { kind: "account", id: "f".repeat(32) };
  const astray: Scope = { kind: "account", id: "e".repeat(32) };
  const headers = { "content-type": "text/html" };
  front.set((target) =>
    target.includes(astray.id) ? { status: 200, headers, body: "<p>Sign in" } : undefined,
  );
  const page = openPage([account, refused, astray], 10);
  await page.until(({ isFetching }) => !isFetching);
  const before = front.targets.length;
  return { page, astray, asked: () => front.targets.slice(before) };
}
