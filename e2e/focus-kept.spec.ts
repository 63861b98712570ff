import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { horizon } from "./horizon.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

for (const [how, press] of [
  ["Clear", "Enter"],
  ["the start, with Escape", "Escape"],
  ["the start, moved to all of time", "Home"],
] as const) {
  test(`the range cleared by ${how} leaves the focus on the marks`, async ({
    page,
    sampleUrl,
  }) => {
    const range = press === "Home" ? "2026-12-01.." : "2026-12-01..2027-12-31";
    await dashboard(page).open(`${sampleUrl}/?expires=${range}`, /of 48 certificates$/);
    const { clear, start, slider } = horizon(page);
    await (press === "Enter" ? clear : start).focus();
    await page.keyboard.press(press);
    await expect(clear).toHaveCount(0);
    await expect(page).not.toHaveURL(/expires=/);
    await expect(slider).toBeFocused();
  });
}

test("a notice that is put away leaves the focus on what reads the list", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?view=cards`, "48 of 48 certificates");
  await page.getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(page.getByRole("button", { name: "Refresh" })).toBeFocused();
});

test("a row that a refresh takes away leaves the focus on the row in its place", async ({
  page,
  notafter,
  upstream,
}) => {
  const certificates = makeCertificates(40);
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names } = dashboard(page);
  await open(`${server.url}/?sort=name`, "40 of 40 certificates");
  const isFocused = (name: string) =>
    expect(page.getByRole("button", { name, exact: true })).toBeFocused();
  await names
    .first()
    .focus()
    .catch(() => undefined);
  for (let row = 0; row < 3; row++) await page.keyboard.press("j");
  await isFocused("Root 00003");
  const kept = certificates.filter(({ name }) => name !== "Root 00003");
  upstream.set({ certificates: { [accountId]: kept } });
  await page.keyboard.press("r");
  await expect(count).toHaveText("39 of 39 certificates");
  await isFocused("Root 00004");
  await page.keyboard.press("j");
  await isFocused("Root 00005");

  upstream.set({ certificates: { [accountId]: kept.slice(0, 3) } });
  await page.keyboard.press("r");
  await expect(count).toHaveText("3 of 3 certificates");
  await isFocused("Root 00004");
});
