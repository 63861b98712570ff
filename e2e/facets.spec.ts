import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountsInLink, makeScopes } from "./many-scopes.ts";
import { accountId } from "./upstream-options.ts";

test("a status chip says how many it shows, and shows as many", async ({ page, sampleUrl }) => {
  const { open, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const chips = page.locator("[data-status-chip]");
  for (const chip of await chips.all()) {
    const shown = (await chip.locator("span").first().textContent()) ?? "";
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect(count).toHaveText(`${shown} of 48 certificates`);
    // The counts of the others follow every filter but the statuses.
    await expect(page.locator("[data-status-chip=expired] span").first()).toHaveText("2");
    await chip.click();
  }
  await page.locator("[data-status-chip=critical]").click();
  await page.locator("[data-status-chip=soon]").click();
  await expect(count).toHaveText("4 of 48 certificates");
  await expect(page).toHaveURL(/status=critical,soon/);
  await page.getByRole("button", { name: "Leaves hostnames uncovered" }).click();
  await expect(count).toHaveText("2 of 48 certificates");
  await expect(page).toHaveURL(/uncovering/);
  await page.reload();
  await expect(count).toHaveText("2 of 48 certificates");
  await page.keyboard.press("Escape");
  await expect(count).toHaveText("48 of 48 certificates");
  await expect(page).not.toHaveURL(/uncovering/);
  await page.goBack();
  await expect(count).toHaveText("2 of 48 certificates");
});

test("what could be tidied up is a filter, and the slots of the account are told", async ({
  page,
  sampleUrl,
}) => {
  const { open, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.getByRole("button", { name: "Tidy up" }).click();
  await expect(page.getByText("48 of the account's 50 default slots are used")).toBeVisible();
  const item = page.getByRole("menuitemcheckbox", { name: /expired, still on hostnames/ });
  await expect(item).toHaveText(/^2 /);
  await item.click();
  await expect(count).toHaveText("2 of 48 certificates");
  await expect(page).toHaveURL(/hints=expired-attached/);

  // Beside hostnames it is those that are counted, and the chip calls them uncovered.
  await open(`${sampleUrl}/?view=hostnames`, "30 of 30 hostnames");
  await page.getByRole("button", { name: "Tidy up" }).click();
  await expect(
    page.getByRole("menuitemcheckbox", { name: "3 on an expired certificate" }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-status-chip=expired]")).toHaveText("3uncovered");
  await page.getByRole("button", { name: "Status", exact: true }).first().click();
  await expect(
    page.getByRole("menuitemcheckbox", { name: "expired: uncovered" }),
  ).toBeVisible();
});

test("a single slot is told in the singular", async ({ page, notafter, upstream }) => {
  const [certificate] = makeCertificates(1, { expires_on: "2020-01-01T00:00:00Z" });
  upstream.set({ certificates: { [accountId]: [certificate] } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "1 of 1 certificate");
  await page.getByRole("button", { name: "Tidy up" }).click();
  await expect(page.getByText("1 of the account's 50 default slots is used")).toBeVisible();
});

test("the bounds of the statuses are set by the person, and stay on the device", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const critical = page.locator("[data-status-chip=critical]");
  await expect(critical).toHaveText(/2 *within 7 days/);
  await page.getByRole("button", { name: "Set the status bounds" }).click();
  await page.getByRole("spinbutton", { name: /critical/ }).fill("40");
  await expect(page.getByText("Each bound must be later")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toBeDisabled();
  await page.getByRole("spinbutton", { name: /critical/ }).fill("20");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(critical).toHaveText(/3 *within 20 days/);
  await page.reload();
  await expect(critical).toHaveText(/3 *within 20 days/);
});

test("a link that keeps only what is not read says so, and can be let go", async ({
  page,
  sampleUrl,
}) => {
  const { open, count } = dashboard(page);
  const [shown, kept] = [sample.northwind, sample.observatory];
  const scopes = `scope=account:${shown.id}&within=account:${kept.id}`;
  await open(`${sampleUrl}/?${scopes}`, "0 of 48 certificates");
  await page.getByRole("button", { name: "Scope: Lindqvist Observatory" }).click();
  const other = page.getByRole("checkbox", { name: /Lindqvist Observatory/ });
  await expect(other).toBeChecked();
  await other.click();
  await expect(count).toHaveText("48 of 48 certificates");
});

test("no more scopes are kept than a link has room for, and that is said", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(makeScopes(32, 0));
  const server = await notafter.start(upstream.env());
  const { open, count } = dashboard(page);
  await open(
    `${server.url}/?scope=all-accounts&within=${accountsInLink(29, 4)}`,
    "29 of 32 certificates",
  );
  await page.getByRole("button", { name: "Scope: 29 scopes" }).click();
  const boxes = page.getByRole("dialog").getByRole("checkbox", { checked: false });
  const full = page.getByRole("dialog").getByText("A link has room for 30 of them.");
  await expect(full).toHaveCount(0);
  await boxes.first().click();
  await expect(count).toHaveText("30 of 32 certificates");
  await expect(full).toBeVisible();
  await expect(boxes.first()).toBeDisabled();
});
