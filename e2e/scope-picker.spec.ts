import type { Page } from "playwright/test";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountsInLink, makeScopes } from "./many-scopes.ts";

test("opened again, the picker begins at the scope that is shown", async ({
  page,
  sampleUrl,
}) => {
  const { open, scopePicker, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.click();
  await page.getByRole("option", { name: /^Everything/ }).click();
  await expect(count).not.toHaveText("48 of 48 certificates");
  await scopePicker.click();
  await expect(find(page)).toBeFocused();
  await page.keyboard.type("lindq");
  await expect(page.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(count).toHaveText("6 of 6 certificates");
  // It fades out first.
  await expect(page.getByRole("option")).toHaveCount(0);
  await scopePicker.press("Enter");
  const begin = page.getByRole("option", { name: /^Lindqvist Observatory/ });
  await expect(begin).toHaveAttribute("data-highlighted");
  await expect(begin).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`scope=account:${sample.observatory.id}`));
});

test("accounts of one name are told apart by their ids, wherever they are named", async ({
  page,
  notafter,
  upstream,
}) => {
  const [first, second] = ["a1", "a2"].map((end) => end.padStart(32, "0"));
  const accounts = [first, second].map((id = "") => ({ id, name: "Production" }));
  const certificates = Object.fromEntries(accounts.map(({ id }) => [id, makeCertificates(2)]));
  upstream.set({ accounts, zones: [], certificates });
  const server = await notafter.start(upstream.env());
  const { open, scopePicker, count } = dashboard(page);
  await open(`${server.url}/?scope=account:${second}`, "2 of 2 certificates");
  await expect(scopePicker).toContainText("Production (00000000…00a2)");
  await scopePicker.click();
  for (const end of ["00a1", "00a2"]) {
    const option = page.getByRole("option", { name: `Production (00000000…${end})` });
    await expect(option).toHaveCount(1);
  }
  await page.getByRole("option", { name: /00a1/ }).click();
  await expect(page).toHaveURL(new RegExp(`scope=account:${first}`));
  await expect(count).toHaveText("2 of 2 certificates");
});

test("more accounts than a link has room for are not added one by one, and that is said", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(makeScopes(102, 0));
  const server = await notafter.start(upstream.env());
  const { open, scopePicker, count } = dashboard(page);
  await open(`${server.url}/?scope=${accountsInLink(100)}`, "100 of 100 certificates");
  await scopePicker.click();
  await page.keyboard.type("Customer 101");
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByText("A link has room for 100 that are picked")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Show / })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(count).toHaveText("100 of 100 certificates");
  await scopePicker.click();
  await expect(page.getByText("A link has room for")).toHaveCount(0);
});

test("a link that names more than it has room for can be made shorter, one by one", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(makeScopes(102, 0));
  const server = await notafter.start(upstream.env());
  const { open, scopePicker, count } = dashboard(page);
  await open(`${server.url}/?scope=${accountsInLink(102)}`, "102 of 102 certificates");
  await scopePicker.click();
  await page.keyboard.type("Customer 102");
  await page.keyboard.press("Shift+Enter");
  await page.getByRole("button", { name: "Show 101 accounts" }).click();
  await expect(count).toHaveText("101 of 101 certificates");
});

test("what was found stays found while one box after the other is ticked", async ({
  page,
  sampleUrl,
}) => {
  const { open, scopePicker } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.click();
  await expect(find(page)).toBeFocused();
  await page.keyboard.type("lindq");
  const found = page.getByRole("option");
  await expect(found).toHaveCount(2);
  for (const index of [0, 1]) await found.nth(index).locator("[data-add]").click();
  await expect(find(page)).toHaveValue("lindq");
  await expect(found).toHaveCount(2);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("the picker speaks of taps and its boxes, and not of keys", async ({
    page,
    sampleUrl,
  }) => {
    const { open, scopePicker } = dashboard(page);
    await open(sampleUrl, "48 of 48 certificates");
    await scopePicker.tap();
    await expect(page.getByText("A tap shows one alone; its box adds it.")).toBeVisible();
    await expect(page.getByText("Enter shows one alone")).toBeHidden();
  });
});

function find(page: Page) {
  return page.getByRole("combobox", { name: /^Find an account or zone/ });
}
