import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { horizon } from "./horizon.ts";
import { hostnamesView, inDays, rotation } from "./hostnames-view.ts";
import { accountId } from "./upstream-options.ts";

test("beside hostnames the horizon draws the certificates that cover them", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: rotation } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, filter } = hostnamesView(page);
  const { section, table } = horizon(page);
  const drawn = table.locator("tbody").getByRole("rowheader");
  await open(`${server.url}/?view=hostnames&q=one.apps.example.com`, 2);
  // The root of the wildcard over one of them, too, which no longer has a name in common.
  await expect(drawn).toHaveText(["Apps pilot", "Wide root"]);
  await filter.fill("pay");
  await expect(drawn).toHaveText(["Payments 2023", "Payments 2026"]);
  await filter.fill("");
  await expect(drawn).toHaveCount(5);

  const day = (days: number) => inDays(days).slice(0, 10);
  await page.goto(`${server.url}/?view=hostnames&expires=${day(4)}..${day(100)}`);
  const count = page.locator("[data-match-count]");
  await expect(count).toHaveText("3 of 8 hostnames");
  // Payments 2023 expires in that time, and its hostname is covered until long after it.
  await expect(section.getByRole("status")).toContainText("3 hostnames covered until then");
  await page.getByRole("button", { name: "Certificates" }).first().click();
  await expect(section.getByRole("status")).toContainText("3 certificates");
});

test("what has one root left is called so beside hostnames", async ({ page, sampleUrl }) => {
  const { open, count } = dashboard(page);
  await open(`${sampleUrl}/?view=hostnames`, "30 of 30 hostnames");
  await page.getByRole("button", { name: "One root left" }).click();
  await expect(count).toHaveText("10 of 30 hostnames");
  await page.getByRole("button", { name: "Certificates" }).first().click();
  await expect(
    page.getByRole("button", { name: "Leaves hostnames uncovered" }),
  ).toHaveAttribute("aria-pressed", "true");
});
