import { inDays, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";
import { hostnamesView } from "./hostnames-view.ts";
import { timeCard } from "./time-card.ts";

test("times among the hostnames have it too, also in the list of all certificates", async ({
  page,
  context,
  notafter,
  upstream,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const roots = [1, 2, 3, 4, 5].map((number) =>
    numbered(number, `Payments root ${number}`, inDays(number), ["pay.example.com"]),
  );
  const gone = numbered(6, "Gone", inDays(-3), ["gone.example.com"]);
  const { url } = await serve(notafter, upstream, [...roots, gone]);
  const { row, filter, open } = hostnamesView(page);
  await open(`${url}/?view=hostnames`, 2);
  const card = timeCard(page);
  await row("gone.example.com").getByText("uncovered since").hover();
  await expect(card).toContainText("2 d ago");
  await filter.hover();
  await expect(card).toHaveCount(0);
  await row("pay.example.com").locator("[data-countdown]").hover();
  await expect(card).toContainText(/in 5 d 0\d h/);

  await row("pay.example.com")
    .getByRole("button", { name: /^All 5 certificates/ })
    .click();
  const all = page.getByRole("dialog", { name: "5 certificates" });
  await all.getByRole("button", { name: "Payments root 1" }).getByRole("time").hover();
  await expect(card).toContainText(/in 1 d 0\d h/);
  await card.getByRole("button", { name: /^Copy Epoch/ }).click();
  await expect(card).toContainText("Copied");
  await expect(page.locator("[data-detail]")).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a time of a hostname's card means the time", async ({ page, sampleUrl }) => {
    const { table, open } = hostnamesView(page);
    await open(`${sampleUrl}/?view=hostnames`, 30);
    await page.waitForLoadState("networkidle");
    for (const [place, words] of [
      [0, / ago/],
      [4, /in /],
    ] as const) {
      await table.locator("tbody [data-moment]").nth(place).tap();
      await expect(timeCard(page)).toContainText(words);
      await expect(page.locator("[data-detail]")).toHaveCount(0);
    }
  });
});
