import { dashboard } from "./dashboard.ts";
import { detailPanel, idOf, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";

test("arrows, j and k walk the list with the panel open, and say where they are", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading, announcement } = detailPanel(page);
  await open(url, 4);
  await expect(heading).toHaveText("Legacy gateways");
  await page.keyboard.press("ArrowUp");
  await expect(heading).toHaveText("Legacy gateways");
  await page.keyboard.press("ArrowDown");
  await expect(heading).toHaveText("Admin console root");
  await expect(announcement).toHaveText("Admin console root, critical, 2 of 8");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(heading).toHaveText("Partner API root");
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await expect(heading).toHaveText("Admin console root");
  await expect(page).toHaveURL(new RegExp(idOf(1)));
  await panel.getByRole("button", { name: "Next certificate" }).click();
  await expect(announcement).toContainText("3 of 8");
  await page.keyboard.press("Control+j");
  await expect(announcement).toContainText("3 of 8");
});

test("what had the focus in the certificate before gives it back to the heading", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, heading, fact } = detailPanel(page);
  await open(url, 1);
  await fact("Id").getByRole("button").focus();
  await page.keyboard.press("j");
  await expect(heading).not.toHaveText("Admin console root");
  await expect(heading).toBeFocused();
});

test("keys that are typed into the filter, and its Escape, are not the panel's", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading } = detailPanel(page);
  const { filter, count } = dashboard(page);
  await open(url, 1);
  await filter.fill("hooks");
  await expect(count).toHaveText("2 of 8 certificates");
  await expect(panel).toContainText("not in the list as filtered");
  await filter.press("j");
  await filter.press("ArrowDown");
  await expect(heading).toHaveText("Admin console root");
  await filter.press("Escape");
  await expect(filter).toHaveValue("");
  await expect(panel).toContainText("2 of 8");
  await filter.press("Escape");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
});

test("Escape in a menu or dialog is for that alone", async ({ page, notafter, upstream }) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading } = detailPanel(page);
  await open(url, 1);
  await page.getByRole("button", { name: /^Theme/ }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(heading).toHaveText("Admin console root");
  await page.getByRole("button", { name: "Help" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(heading).toHaveText("Admin console root");
  await expect(panel).toBeVisible();
});

test("from a row and back to it: Enter opens, arrows walk, Escape returns the focus", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { panel, heading } = detailPanel(page);
  const { open, table } = dashboard(page);
  const rowOf = (number: number) => table.locator(`[data-row-key="${idOf(number)}"]`);
  await open(url, "8 of 8 certificates");
  await rowOf(4).focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Legacy gateways");
  await expect(heading).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(heading).toHaveText("Admin console root");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(rowOf(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await rowOf(1).focus();
  await page.keyboard.press("ArrowUp");
  await expect(heading).toHaveText("Legacy gateways");
  await expect(rowOf(4)).toBeFocused();
  await page.keyboard.press("j");
  await expect(heading).toHaveText("Admin console root");
  await expect(rowOf(1)).toBeFocused();
});
