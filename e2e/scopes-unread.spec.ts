import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeScopes } from "./many-scopes.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { listRequests } from "./upstream.ts";

test("an empty scope among others that cannot be read does not make the list empty", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403|502/);
  const many = makeScopes(3, 0, 0);
  const [, broken = "", refused = ""] = many.accounts.map(({ id }) => id);
  let isBroken = true;
  upstream.set({
    ...many,
    respond: ({ path }) => {
      if (path.includes(refused)) return recordedAnswer("auth-error-403");
      return isBroken && path.includes(broken) ? { status: 503, body: "" } : undefined;
    },
  });
  const release = upstream.hold(({ path }) => path.includes(broken));
  const server = await notafter.start(upstream.env());
  const { open } = dashboard(page);
  await open(`${server.url}/?scope=all-accounts`, /certificates$/);
  await expect(page.getByRole("button", { name: /^1 of 3 scopes read/ })).toBeVisible();
  await expect.poll(() => listRequests(upstream).length).toBe(3);
  await expect(page.getByRole("heading", { name: /^No certificates/ })).toHaveCount(0);
  release();
  await expect(
    page.getByRole("heading", { name: "No certificates in the scopes that could be read" }),
  ).toBeVisible();
  await expect(page.getByText("2 of 3 could not be read")).toBeVisible();
  await expect(page.getByText("Cloudflare answered with an empty list")).toHaveCount(0);

  isBroken = false;
  await page.getByRole("button", { name: "Retry 1 page" }).click();
  await expect(page.getByText("1 of 3 could not be read")).toBeVisible();
  upstream.set({ respond: () => undefined });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(
    page.getByRole("heading", { name: "No certificates in these 3 scopes" }),
  ).toBeVisible();
});
