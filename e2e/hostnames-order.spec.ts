import { expectNoAxeViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hostnamesView, rotation } from "./hostnames-view.ts";
import { accountId } from "./upstream-options.ts";

test("columns sort both ways by the rules of both views, unknown last", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: rotation } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { header, hostnames, open, table } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames`, 8);
  await expect(header("Covered until")).toHaveAttribute("aria-sort", "ascending");
  await expect(header("Coverage").getByRole("button")).toHaveCount(0);

  await header("Covered until").getByRole("button").click();
  await expect(header("Covered until")).toHaveAttribute("aria-sort", "descending");
  await expect(hostnames.first()).toHaveText("host-10.example.com");
  await expect(hostnames.last()).toHaveText("odd.example.com");
  await expect(page).toHaveURL(/sort=-expires/);

  await header("Hostname").getByRole("button").click();
  await expect(page).toHaveURL(/sort=hostnames/);
  const byHostname = await hostnames.allTextContents();
  expect(byHostname.indexOf("host-9.example.com")).toBe(
    byHostname.indexOf("host-10.example.com") - 1,
  );

  await header("Certificates").getByRole("button").click();
  await header("Hostname")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await header("Hostname")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/sort=name,-hostnames/);
  await expect(hostnames).toHaveText([
    "deep.one.apps.example.com",
    "odd.example.com",
    "host-9.example.com",
    "gone.example.com",
    "pay.example.com",
    "host-10.example.com",
    "one.apps.example.com",
    "*.apps.example.com",
  ]);
  await expect(table.locator("th[aria-sort=ascending]")).toHaveCount(1);
  await expect(table.locator("th[aria-sort=descending]")).toHaveCount(1);
});

test("the filter keeps hostnames by their own text, and by what covers them", async ({
  page,
  sampleUrl,
}) => {
  const { filter, hostnames, table, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames`, 30);
  await filter.fill("partners");
  await expect(table).toHaveAttribute("aria-rowcount", "4");
  await expect(hostnames.locator("mark").first()).toHaveText("partners");
  await filter.fill("name:halden");
  await expect(hostnames).toHaveText(["halden.partners.northwind.io"]);
  await filter.fill("https://web.staging.northwind.io/login");
  await expect(hostnames).toHaveText(["*.staging.northwind.io"]);
  await filter.fill("-northwind");
  await expect(hostnames).toHaveCount(0);
});

test("statuses, a time range and “leaves hostnames uncovered” mean the covered-until", async ({
  page,
  sampleUrl,
}) => {
  const { hostnames, open, table } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames&status=expired,critical`, 5);
  await expect(hostnames.first()).toHaveText("gw.legacy.northwind.io");
  await open(`${sampleUrl}/?view=hostnames&status=critical`, 2);
  await open(`${sampleUrl}/?view=hostnames&uncovering=true&status=valid,critical`, 8);
  await expect(table.locator("[data-bar]")).toHaveCount(8);
});

test("a certificate opens from its name, and from the list behind “+n”", async ({
  page,
  sampleUrl,
}) => {
  const { row, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames`, 30);
  await row("admin.northwind.io").getByRole("button", { name: "Admin console root" }).click();
  await expect(page).toHaveURL(/certificate=f174e90a-fafe-4643-bbbc-4a0ed4fc8415/);
  const admin = row("admin.northwind.io").getByRole("button", { name: "Admin console root" });
  await expect(admin).toHaveAttribute("aria-current", "true");

  await page.goto(`${sampleUrl}/?view=hostnames&q=scan.northwind.io`);
  await page.getByRole("button", { name: "All 5 certificates of scan.northwind.io" }).click();
  const list = page.getByRole("dialog", { name: "5 certificates" });
  await expect(list.getByRole("listitem")).toHaveCount(5);
  await expectNoAxeViolations(page);
  await list.getByRole("button", { name: /Migrated from the old tenant/ }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/certificate=/);
});

test("keys move along the hostnames, and Enter or a click on a row opens its longest certificate", async ({
  page,
  sampleUrl,
}) => {
  const { row, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames&q=partners`, 3);
  await page.keyboard.press("j");
  const first = row("halden.partners.northwind.io").getByRole("button");
  await expect(first).toBeFocused();
  await page.keyboard.press("j");
  await expect(row("api.partners").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("k");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/certificate=/);
  await expect(first).toHaveAttribute("aria-current", "true");

  await open(`${sampleUrl}/?view=hostnames&q=pay.northwind.io`, 1);
  await row("pay.northwind.io").locator("[data-countdown]").click();
  const longest = row("pay.northwind.io").getByRole("button", {
    name: "Payments partners 2026",
  });
  await expect(longest).toHaveAttribute("aria-current", "true");
});
