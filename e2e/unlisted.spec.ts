import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeScopes } from "./many-scopes.ts";

test.describe("where not all accounts can be listed", () => {
  test("the group is not called whole, and its rest comes without a reload", async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    test.slow();
    expectConsole(/status of 50/);
    const broken = ({ path, query }: { path: string; query: URLSearchParams }) =>
      path === "/accounts" && query.get("page") === "2" ? { status: 500, body: {} } : undefined;
    upstream.set({ ...makeScopes(70, 0, 2), respond: broken });
    const server = await notafter.start(upstream.env());
    const { open, count, loadState, scopePicker } = dashboard(page);
    await open(`${server.url}/?scope=all-accounts`, "100 of 100 loaded certificates");
    const notice = page.getByRole("region", { name: "Not all accounts could be listed." });
    await expect(notice).toContainText("Cloudflare answered 500.");
    await expect(loadState).toHaveText(/^Partly loaded/);
    await expect(scopePicker).toHaveText(/All accounts \(50\+\)/);
    await expect(page.locator("[data-honesty]")).toHaveText(
      /^100 loaded, 50 scopes of an unknown number/,
    );
    upstream.set({ respond: () => undefined });
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(count).toHaveText("140 of 140 certificates");
    await expect(notice).toHaveCount(0);
    await expect(scopePicker).toHaveText(/All accounts \(70\)/);
    await expect(loadState).toHaveText(/^Synced/);
  });

  test("one that lists no more keeps its rows, says so, and recovers with a refresh", async ({
    page,
    notafter,
    upstream,
    worldClock,
  }) => {
    test.slow();
    const server = await notafter.start({ ...upstream.env(), ...worldClock.env });
    const { open, count } = dashboard(page);
    await page.clock.install();
    const all = makeScopes(2, 0, 2);
    upstream.set(all);
    await open(`${server.url}/?scope=all-accounts`, "4 of 4 certificates");
    upstream.set({ ...all, accounts: [] });
    await worldClock.pass(6, page);
    const notice = page.getByRole("region", { name: "Cloudflare lists no accounts any more." });
    await expect(notice).toContainText("What was read before stays below.");
    await expect(count).toHaveText("4 of 4 loaded certificates");
    upstream.set(all);
    await worldClock.pass(6, page);
    await expect(notice).toHaveCount(0);
    await expect(count).toHaveText("4 of 4 certificates");
  });

  test("a fault that passes does not make the page begin with a zone", async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/status of 50/);
    upstream.set({
      ...makeScopes(1, 1, 2),
      respond: ({ path }) => (path === "/accounts" ? { status: 500, body: {} } : undefined),
    });
    const server = await notafter.start(upstream.env());
    await page.goto(server.url);
    await expect(page.getByRole("alert")).toContainText("500", { timeout: 30_000 });
    await expect(page).not.toHaveURL(/scope=/);
    upstream.set({ respond: () => undefined });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(dashboard(page).count).toHaveText("2 of 2 certificates");
    await expect(page).toHaveURL(/scope=account:/);
  });

  test("while they are being listed, the page says that it loads", async ({
    page,
    notafter,
    upstream,
  }) => {
    upstream.set(makeScopes(2, 0, 2));
    const release = upstream.hold(({ path }) => path === "/accounts");
    const server = await notafter.start(upstream.env());
    await page.goto(`${server.url}/?scope=all-accounts`);
    const { loadState, scopePicker, count } = dashboard(page);
    await expect(loadState).toHaveText("Loading…");
    await expect(page.getByRole("banner")).toContainText(/All accounts(?! \()/);
    release();
    await expect(count).toHaveText("4 of 4 certificates");
    await expect(scopePicker).toHaveText("All accounts (2)");
  });
});

test("a token that may list neither is told what listing needs, not what certificates need", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/status of 403/);
  const errors = [{ code: 10_000, message: "Authentication error" }];
  upstream.set({
    respond: ({ path }) =>
      path === "/accounts" || path === "/zones"
        ? { status: 403, body: { success: false, errors } }
        : undefined,
  });
  const server = await notafter.start(upstream.env());
  await page.goto(server.url);
  const panel = page.getByRole("alert");
  await expect(panel).toContainText("This credential can’t list accounts or zones");
  await expect(panel).toContainText("Account Settings Read");
  await expect(panel).not.toContainText("Mutual TLS");
});

for (const width of [390, 360, 768, 979]) {
  test(`how several scopes stand is read whole at ${width} px, and the header keeps its height`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/status of 403/);
    const scopes = makeScopes(8, 0, 2);
    const [refused] = scopes.accounts;
    upstream.set({
      ...scopes,
      respond: ({ path }) =>
        path.startsWith(`/accounts/${refused?.id}`)
          ? { status: 403, body: { success: false, errors: [{ code: 10_000, message: "no" }] } }
          : undefined,
    });
    const release = upstream.hold(({ path }) => path.includes("/access/"));
    const server = await notafter.start(upstream.env());
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${server.url}/?scope=all-accounts`);
    const { loadState, count } = dashboard(page);
    const header = page.getByRole("banner");
    await expect(loadState).toBeVisible();
    const before = await header.boundingBox();
    release();
    await expect(count).toHaveText("14 of 14 certificates");
    const standing = page.getByRole("button", { name: /^7 of 8 scopes read/ });
    const [scopesBox, stateBox] = [await standing.boundingBox(), await loadState.boundingBox()];
    expect((scopesBox?.x ?? 0) + (scopesBox?.width ?? 0)).toBeLessThanOrEqual(stateBox?.x ?? 0);
    expect(await loadState.evaluate((at) => at.scrollWidth - at.clientWidth)).toBe(0);
    expect(await header.boundingBox()).toEqual(before);
    // Whatever has to break, the button beside the words stands with the other ones.
    const [refresh, zone] = [
      await header.getByRole("button", { name: "Refresh" }).boundingBox(),
      await header.getByRole("button", { name: /^Times in/ }).boundingBox(),
    ];
    expect((zone?.x ?? 0) - (refresh?.x ?? 0) - (refresh?.width ?? 0)).toBeLessThan(10);
    expect(zone?.y).toBe(refresh?.y);
  });
}
