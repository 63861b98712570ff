import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("a control that is clicked before its code is there opens when it comes", async ({
  page,
  sampleUrl,
}) => {
  const { promise: mayGoOn, resolve: release } = deferred();
  await page.route("**/assets/dialog-popup-*.js", async (route) => {
    await mayGoOn;
    await route.continue();
  });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
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
  expectConsole(/dialog-popup|ERR_FAILED|error occurred in|dynamically imported module/);
  await page.route("**/assets/dialog-popup-*.js", (route) => route.abort());
  const { open, names } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const reload = page.getByRole("button", { name: "New version: reload" });
  await expect(reload.first()).toBeVisible();
  await expect(names.first()).toBeVisible();
  await page.unroute("**/assets/dialog-popup-*.js");
  await reload.first().click();
  await expect(page.getByRole("button", { name: "Help" })).toBeVisible();
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
