import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { accountId } from "./upstream-options.ts";

test("a control that is clicked before its code is there opens when it comes", async ({
  page,
  sampleUrl,
}) => {
  const { promise: mayGoOn, resolve: release } = deferred();
  await page.route("**/assets/rest-*.js", async (route) => {
    await mayGoOn;
    await route.continue();
  });
  await page.goto(sampleUrl);
  await expect(dashboard(page).count).toHaveText("48 of 48 certificates");
  const help = page.getByRole("button", { name: "Help" });
  const place = await help.boundingBox();
  await help.click();
  release();
  await expect(page.getByRole("dialog", { name: "Filter and keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await help.boundingBox()).toEqual(place);
});

test("code that a newer version has replaced is said, and the list stays", async ({
  page,
  sampleUrl,
  expectConsole,
}) => {
  expectConsole(/assets.rest-|ERR_FAILED|error occurred in|dynamically imported module/);
  await page.route("**/assets/rest-*.js", (route) => route.abort());
  const { count, names } = dashboard(page);
  await page.goto(sampleUrl);
  await expect(count).toHaveText("48 of 48 certificates");
  const reload = page.getByRole("button", { name: "New version: reload" });
  await expect(reload.first()).toBeVisible();
  await expect(names.first()).toBeVisible();
  await page.unroute("**/assets/rest-*.js");
  await reload.first().click();
  await expect(page.getByRole("button", { name: "Help" })).toBeVisible();
});

test("the focus stays on a control whose code arrives", async ({ page, sampleUrl }) => {
  const { promise: mayGoOn, resolve: release } = deferred();
  await page.route("**/assets/rest-*.js", async (route) => {
    await mayGoOn;
    await route.continue();
  });
  await page.goto(sampleUrl);
  const help = page.getByRole("button", { name: "Help" });
  await help.focus();
  await expect(help).not.toHaveAttribute("aria-haspopup");
  release();
  await expect(help).toHaveAttribute("aria-haspopup", "dialog");
  await expect(help).toBeFocused();
});

test("a refusal whose words cannot be loaded is said all the same", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403|assets.words-|ERR_FAILED|error occurred in|dynamically imported module/);
  await page.route("**/assets/words-*.js", (route) => route.abort());
  upstream.set({
    respond: ({ path }) =>
      path.endsWith("/access/certificates") ? recordedAnswer("auth-error-403") : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const said = page.getByRole("main").getByRole("alert");
  await expect(said.getByRole("heading")).toHaveText("The certificates could not be read");
  upstream.set({ respond: () => undefined });
  await said.getByRole("button", { name: "Try again" }).click();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
});

test("a filter that is typed before its code is there is applied when it comes", async ({
  page,
  sampleUrl,
}) => {
  const { promise: mayGoOn, resolve: release } = deferred();
  await page.route("**/assets/filter-code-*.js", async (route) => {
    await mayGoOn;
    await route.continue();
  });
  const { open, filter, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await filter.pressSequentially("admin.northwind.io");
  release();
  await expect(count).toHaveText("1 of 48 certificates");
  await expect(filter).toHaveValue("admin.northwind.io");
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
