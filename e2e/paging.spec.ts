import { dashboard, readAllNames } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { accountId, type UpstreamOptions } from "./upstream-options.ts";

function words(count: number): string {
  const written = count.toLocaleString("en-GB");
  return `${written} of ${written} certificate${count === 1 ? "" : "s"}`;
}

for (const maxPerPage of [50, 1_000]) {
  for (const count of [0, 1, 50, 51, 1_000, 1_001, 10_000]) {
    test(`${count} certificates at ${maxPerPage} a page: each once, a request a page, six at once`, async ({
      page,
      notafter,
      upstream,
    }) => {
      upstream.set({ certificates: { [accountId]: makeCertificates(count) }, maxPerPage });
      const server = await notafter.start({
        ...upstream.env(),
        CLOUDFLARE_ACCOUNT_ID: accountId,
      });
      const { open } = dashboard(page);
      await open(`${server.url}/?sort=name`, words(count));
      const requests = listRequests(upstream);
      const pages = Math.max(1, Math.ceil(count / maxPerPage));
      const asked = requests
        .map(({ query }) => Number(query.get("page")))
        .sort((a, b) => a - b);
      expect(asked).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      expect(upstream.maxInFlight()).toBeLessThanOrEqual(6);
      if (count > 0 && count <= 1_001) {
        const names = [...(await readAllNames(page)).values()];
        expect(names).toEqual(makeCertificates(count).map(({ name }) => name));
      }
    });
  }
}

test("the browser has the next requests in line, and sends six at once", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(1_000) }, maxPerPage: 50 });
  const release = upstream.hold(({ query }) => Number(query.get("page")) > 2);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  let handedOver = 0;
  page.on("request", (request) => {
    if (request.url().includes("/access/certificates?")) handedOver++;
  });
  const { count } = dashboard(page);
  await page.goto(server.url);
  await expect(count).toHaveText("100 of 1,000 certificates");
  await expect.poll(() => handedOver).toBe(2 + 6 + 3);
  await expect.poll(() => listRequests(upstream).length).toBe(2 + 6);
  release();
  await expect(count).toHaveText(words(1_000));
  expect(listRequests(upstream)).toHaveLength(20);
  expect(upstream.maxInFlight()).toBe(6);
});

test.describe("whatever result_info says, reading ends and every certificate is there", () => {
  const forms: readonly [string, Partial<UpstreamOptions>][] = [
    ["without total_pages", { resultInfo: "no-total-pages" }],
    ["with nothing but total_count", { resultInfo: "only-total-count" }],
    ["left out", { resultInfo: "none" }],
    ["null", { resultInfo: "null" }],
    ["left out, the last page repeated", { resultInfo: "none", repeatLastPage: true }],
    ["of text", { resultInfo: (full) => ({ ...full, total_pages: "3", total_count: "120" }) }],
    [
      "of zeros",
      {
        resultInfo: () => ({ page: 0, per_page: 0, count: 0, total_count: 0, total_pages: 0 }),
      },
    ],
    [
      "with too few",
      { resultInfo: (full) => ({ ...full, total_pages: 1, total_count: 50 - 1 }) },
    ],
    [
      "that echoes a page size not in force",
      { resultInfo: (full) => ({ ...full, per_page: 1_000 }) },
    ],
  ];
  for (const [name, options] of forms) {
    test(`result_info ${name}`, async ({ page, notafter, upstream }) => {
      upstream.set({
        certificates: { [accountId]: makeCertificates(120) },
        maxPerPage: 50,
        ...options,
      });
      const server = await notafter.start({
        ...upstream.env(),
        CLOUDFLARE_ACCOUNT_ID: accountId,
      });
      const { open, loadState } = dashboard(page);
      await open(server.url, words(120));
      await expect(loadState).toHaveText(/^Synced/);
      expect(listRequests(upstream).length).toBeLessThanOrEqual(4);
    });
  }

  test("an upstream that ignores the page and claims thousands is left alone, and that is said", async ({
    page,
    notafter,
    upstream,
  }) => {
    upstream.set({
      certificates: { [accountId]: makeCertificates(50) },
      maxPerPage: 50,
      ignorePage: true,
      resultInfo: (full) => ({ ...full, total_count: 500_000, total_pages: 10_000 }),
    });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    const { open, loadState } = dashboard(page);
    await open(server.url, "50 of 500,000 certificates");
    await expect(loadState).toHaveText(/^Synced/);
    await expect(
      page.getByRole("region", { name: "The list may not be whole." }),
    ).toContainText("50 different ones came");
    expect(listRequests(upstream).length).toBeLessThanOrEqual(1 + 9);
  });
});
