import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("the address holds the whole view: a pasted link shows what was seen", async ({
  page,
  context,
  sampleUrl,
}) => {
  const first = dashboard(page);
  await first.open(sampleUrl, "48 of 48 certificates");
  await first.scopePicker.click();
  await page.getByRole("option", { name: /^Lodestar Managed Access/ }).click();
  await expect(first.count).toHaveText("1,240 of 1,240 certificates");
  await first.filter.fill("*.lodestar-eu.example -branch");
  await first.header("Name").getByRole("button").click();
  await first.header("Name").getByRole("button").click();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Uploaded" }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/hidden=uploaded%2Cupdated|hidden=uploaded,updated/);
  await expect(page).toHaveURL(/sort=-name/);
  const count = (await first.count.textContent()) ?? "";
  const names = await first.firstNames();

  const other = await context.newPage();
  const second = dashboard(other);
  await second.open(page.url(), count);
  await expect(second.filter).toHaveValue("*.lodestar-eu.example -branch");
  await expect.poll(second.firstNames).toEqual(names);
  await expect(second.header("Uploaded")).toHaveCount(0);
  await expect(second.header("Name")).toHaveAttribute("aria-sort", "descending");
});

test("Back and Forward go through scopes and sorts, and reload stays", async ({
  page,
  sampleUrl,
}) => {
  const { open, count, scopePicker, header } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.click();
  await page.getByRole("option", { name: /^Lindqvist Observatory account/ }).click();
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(page).toHaveURL(new RegExp(sample.observatory.id));
  await header("Name").getByRole("button").click();
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/sort=name/);
  await page.goBack();
  await expect(header("Expires")).toHaveAttribute("aria-sort", "ascending");
  await page.goBack();
  await expect(count).toHaveText("48 of 48 certificates");
  await page.goForward();
  await expect(count).toHaveText("6 of 6 certificates");
  await page.goForward();
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  await page.reload();
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
});

test("typing leaves one entry in the history, not one a letter", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const before = await page.evaluate(() => history.length);
  await filter.pressSequentially("partners");
  await expect(count).toHaveText("3 of 48 certificates");
  await expect(page).toHaveURL(/q=partners/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a filter restored from the address is the same as the one typed", async ({
  page,
  sampleUrl,
}) => {
  const expression =
    'https://api.partners.northwind.io/x?y=1&z -"hooks.partners.northwind.io" name:G';
  const { open, filter, count, firstNames } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await filter.fill(expression);
  await expect(count).not.toHaveText("48 of 48 certificates");
  const [typedCount, typedNames] = [(await count.textContent()) ?? "", await firstNames()];
  await expect(page).toHaveURL(/[?&]q=/);
  await page.reload();
  await expect(filter).toHaveValue(expression);
  await expect(count).toHaveText(typedCount);
  await expect.poll(firstNames).toEqual(typedNames);
});

test("an address that asks for the unknown says so and shows the usual", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  await open(`${sampleUrl}/?scope=nonsense&sort=colour&hidden=x`, "48 of 48 certificates");
  const notice = page.getByRole("region", { name: "Part of this address could not be read." });
  for (const part of ["scope=nonsense", "sort=colour", "hidden=x"]) {
    await expect(notice).toContainText(part);
  }
  await expect(header("Expires")).toHaveAttribute("aria-sort", "ascending");
  await open(`${sampleUrl}/?scope=ACCOUNT`, "48 of 48 certificates");
  await expect(notice).toBeVisible();
  await open(
    `${sampleUrl}/?scope=account:${sample.observatory.id.toUpperCase()}`,
    "6 of 6 certificates",
  );
  await expect(notice).toHaveCount(0);
});

test("the address names the scope even when nobody chose it", async ({ page, sampleUrl }) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  await expect(page).toHaveURL(new RegExp(`scope=account:${sample.northwind.id}`));
  const entries = await page.evaluate(() => history.length);
  await dashboard(page).filter.fill("partners");
  await expect(page).toHaveURL(/q=partners/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("the notice of an unreadable address goes with the next change, or when dismissed", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  const notice = page.getByRole("region", { name: "Part of this address could not be read." });
  await open(`${sampleUrl}/?sort=bogus&asof=bogus`, "48 of 48 certificates");
  await header("Name").getByRole("button").click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/sort=name/);
  await expect(page).not.toHaveURL(/bogus/);
  await open(`${sampleUrl}/?hidden=name&status=gone`, "48 of 48 certificates");
  await expect(header("Name")).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).not.toHaveURL(/hidden|gone/);
});

test("what changes nothing adds no entry to the history, so that Back always goes back", async ({
  page,
  sampleUrl,
}) => {
  const { open, count, row } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const entries = () => page.evaluate(() => history.length);
  const expired = page.locator("[data-status-chip=expired]");
  const heading = page.getByRole("heading", { name: "Admin console root" });
  const first = await entries();
  for (const key of ["Escape", "Escape", "Escape", "g", "c"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Certificates", exact: true }).click();
  await expired.click();
  await expect(count).toHaveText("2 of 48 certificates");
  await expect.poll(entries).toBe(first + 1);
  await expired.click();
  await expect(count).toHaveText("48 of 48 certificates");

  const opener = row("Admin console root").getByRole("button", { name: "Admin console root" });
  await opener.click();
  await expect(heading).toBeVisible();
  await opener.click();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/view=hostnames/);
  await expect.poll(entries).toBe(first + 4);

  await page.goBack();
  await expect(page).not.toHaveURL(/view=hostnames/);
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveCount(0);
  await page.goBack();
  await expect(count).toHaveText("2 of 48 certificates");
});

test("a filter that is too long for an address stays in the field, and a reload works", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter, count, header } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const pasted = "\u20ac".repeat(20_000);
  await filter.fill("partners");
  await expect(count).toHaveText("3 of 48 certificates");
  await filter.fill(pasted);
  await expect(page.getByRole("alert")).toHaveText(/Write a shorter filter/);
  await expect(count).toHaveText("48 of 48 certificates");
  await filter.press("End");
  await filter.press("Backspace");
  await expect(filter).toHaveValue(pasted.slice(1));
  await header("Expires").getByRole("button").click();
  await expect(page).toHaveURL(/sort=-expires/);
  expect(page.url().length).toBeLessThan(200);
  await expect(filter).toHaveValue(pasted.slice(1));
  await page.reload();
  await expect(count).toHaveText("48 of 48 certificates");
  await expect(header("Expires")).toHaveAttribute("aria-sort", "descending");
});
