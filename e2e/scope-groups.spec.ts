import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeScopes } from "./many-scopes.ts";

test("a new account joins all accounts with the next refresh; chosen by name, none is looked for", async ({
  page,
  notafter,
  upstream,
  worldClock,
  expectConsole,
}) => {
  test.slow();
  // What has left is asked for once more, beside the accounts that no longer have it.
  expectConsole(/status of 403/);
  const server = await notafter.start({ ...upstream.env(), ...worldClock.env });
  const { open, count, scopePicker } = dashboard(page);
  const looks = () => upstream.requests.filter(({ path }) => path === "/accounts").length;
  await page.clock.install();
  upstream.set(makeScopes(2, 0));
  await open(`${server.url}/?scope=all-accounts`, "2 of 2 certificates");
  expect(looks()).toBe(1);

  upstream.set(makeScopes(3, 0));
  await worldClock.pass(6, page);
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(scopePicker).toHaveText(/All accounts \(3\)/);
  await expect(page.getByRole("button", { name: /^3 scopes read/ })).toBeVisible();
  expect(looks()).toBe(2);

  upstream.set(makeScopes(1, 0));
  await worldClock.pass(6, page);
  await expect(count).toHaveText("1 of 1 certificate");

  const [account] = makeScopes(1, 0).accounts;
  await open(`${server.url}/?scope=account:${account?.id}`, "1 of 1 certificate");
  const before = looks();
  await worldClock.pass(6, page);
  expect(looks()).toBe(before);
});

test("who asks for all accounts again sees a new one at once", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...worldClock.env });
  const { open, count, scopePicker } = dashboard(page);
  await page.clock.install();
  upstream.set(makeScopes(2, 0));
  await open(`${server.url}/?scope=all-accounts`, "2 of 2 certificates");
  upstream.set(makeScopes(3, 0));
  await worldClock.pass(0.1, page);
  await page.keyboard.press("r");
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(scopePicker).toHaveText(/All accounts \(3\)/);
});

test("with a column of scopes the page is no wider than its window", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(makeScopes(3, 3, 4));
  const server = await notafter.start(upstream.env());
  const { open, header } = dashboard(page);
  for (const width of [1440, 1280, 1150, 1024, 980]) {
    await page.setViewportSize({ width, height: 800 });
    await open(`${server.url}/?scope=all`, "24 of 24 certificates");
    await expect(header("Scope")).toBeInViewport({ ratio: 1 });
    await expect(header("At expiry")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
