import { dashboard } from "./dashboard.ts";
import { inDays, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";
import { countdownOf, timeCard } from "./time-card.ts";

for (const [width, height] of [
  [1_440, 900],
  [980, 400],
  [390, 844],
  [320, 480],
] as const) {
  test(`at ${width} × ${height} px every card is within the window`, async ({
    page,
    notafter,
    upstream,
  }) => {
    await page.setViewportSize({ width, height });
    const many = Array.from({ length: 30 }, (_, index) =>
      numbered(index + 1, `Root ${index + 1}`, inDays(index * 40 + 1), []),
    );
    const { url } = await serve(notafter, upstream, many);
    await dashboard(page).open(url, "30 of 30 certificates");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const card = timeCard(page);
    for (const name of ["Root 30", "Root 28"]) {
      await countdownOf(page, name).hover();
      await expect(card).toBeVisible();
      const box = await card.boundingBox();
      if (box === null) throw new Error("The card is not drawn.");
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await page.keyboard.press("Escape");
      await expect(card).toHaveCount(0);
    }
  });
}
