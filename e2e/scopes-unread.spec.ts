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

test("what was read of a scope stays when its permission is gone, and is said to be old", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const many = makeScopes(3, 0, 2);
  const [, gone = "", never = ""] = many.accounts.map(({ id }) => id);
  const refuse = (...ids: readonly string[]) =>
    upstream.set({
      respond: ({ path }) =>
        ids.some((id) => path.includes(id)) ? recordedAnswer("auth-error-403") : undefined,
    });
  upstream.set(many);
  refuse(never);
  const server = await notafter.start(upstream.env());
  const { open, count, filter, loadState } = dashboard(page);
  await open(`${server.url}/?scope=all-accounts`, "4 of 4 certificates");
  const notice = page.getByRole("region", { name: /scopes cannot be read/ });
  await expect(notice).toContainText("Its certificates are not among those below;");
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  await filter.fill("nothing.of.the.kind");
  await expect(page.getByText("what is missing is said above")).toBeVisible();
  await filter.fill("");

  refuse(never, gone);
  const refresh = page.getByRole("button", { name: "Refresh" });
  await refresh.click();
  await expect(notice).toContainText(
    "The certificates of 1 are not among those below, what was read of the other 1 before stays;",
  );
  await expect(count).toHaveText("4 of 4 certificates");
  await expect(loadState).toHaveText(/^Partly loaded/);

  refuse(gone);
  await refresh.click();
  await expect(notice).toContainText("1 of 3 scopes cannot be read.");
  await expect(notice).toContainText("What was read of it before stays below;");
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(loadState).toHaveText(/^Synced .* · refresh failed$/);
});

test("a revoked token is not called a permission that some scopes lack", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  upstream.set(makeScopes(3, 0, 2));
  const server = await notafter.start(upstream.env());
  const { open, count, loadState } = dashboard(page);
  await open(`${server.url}/?scope=all-accounts`, "6 of 6 certificates");
  const errors = [{ code: 9_109, message: "Invalid access token" }];
  upstream.set({ respond: () => ({ status: 403, body: { success: false, errors } }) });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(
    page.getByRole("region", { name: "Cloudflare does not know this token." }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: /scopes cannot be read/ })).toHaveCount(0);
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(loadState).toHaveText(/^Synced .* · refresh failed$/);
});
