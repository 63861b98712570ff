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
