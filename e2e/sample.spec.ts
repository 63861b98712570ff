import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("without credentials the page shows the sample, says so, and says how to connect", async ({
  page,
  sampleUrl,
}) => {
  const { table, scopePicker, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await expect(scopePicker).toContainText("Northwind Robotics");
  await expect(table.getByRole("row").nth(1)).toContainText("Legacy field gateways");

  const notice = page.getByRole("region", { name: "Sample data." });
  await expect(notice).toContainText("No Cloudflare credentials are set");
  await notice.getByRole("button", { name: "Connect your account" }).click();
  const dialog = page.getByRole("dialog", { name: "Connect your account" });
  await expect(dialog).toContainText("CLOUDFLARE_API_TOKEN");
  await expect(dialog).toContainText("Access: Mutual TLS Certificates Read");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(notice.getByRole("button")).toBeFocused();
});

test("a link to an account that the sample has not is answered by the sample, and says so", async ({
  page,
  sampleUrl,
  expectConsole,
}) => {
  expectConsole(/403 \(Forbidden\)/);
  const { scopePicker, count } = dashboard(page);
  await page.goto(`${sampleUrl}/?scope=account:${"f".repeat(32)}`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The sample has no such account");
  await expect(alert).toContainText("Cloudflare was not asked");
  await expect(alert).toContainText("set CLOUDFLARE_API_TOKEN where Notafter runs");
  await expect(alert).not.toContainText("HTTP");
  await scopePicker.click();
  await page.getByRole("option", { name: "Northwind Robotics" }).first().click();
  await expect(count).toHaveText("48 of 48 certificates");
});

test("the sample has every kind of certificate that there is", async ({ page, sampleUrl }) => {
  const { table, filter, count, open } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.observatory.id}`, "6 of 6 certificates");
  for (const status of ["expired", "critical", "soon", "upcoming", "valid", "unknown"]) {
    await expect(table.getByRole("img", { name: status, exact: true })).toHaveCount(1);
  }
  await open(sampleUrl, "48 of 48 certificates");
  for (const [expression, found] of [
    ["*.staging.northwind.io", "Staging"],
    ["münchen", "München"],
    ['"*.staging.northwind.io"', "Staging root"],
    ["*.partners.northwind.io", "Partner API root G2"],
  ] as const) {
    await filter.fill(expression);
    await expect(count).not.toHaveText("48 of 48 certificates");
    await expect(table).toContainText(found);
  }
  await filter.fill("");
  await expect(count).toHaveText("48 of 48 certificates");
  await open(`${sampleUrl}/?hints=no-hostnames`, / of 48 certificates$/);
  await expect(table.getByText("no hostnames").first()).toBeVisible();
});

test("the managed account's 1,240 certificates come over several requests of the largest page", async ({
  page,
  sampleUrl,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/access/certificates"))
      asked.push(new URL(request.url()).search);
  });
  const { open } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.managed.id}`, "1,240 of 1,240 certificates");
  expect(asked.sort()).toEqual(["?page=1&per_page=1000", "?page=2&per_page=1000"]);
});

test("fonts, styles and scripts come from the page's own origin", async ({
  page,
  sampleUrl,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(sampleUrl)) foreign.push(request.url());
  });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  expect(await page.evaluate(() => document.fonts.check('14px "Geist Variable"'))).toBe(true);
  expect(await page.evaluate(() => document.fonts.check('12px "Geist Mono Variable"'))).toBe(
    true,
  );
  expect(foreign).toEqual([]);
});
