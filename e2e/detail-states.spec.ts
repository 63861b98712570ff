import { expectNoAxeViolations } from "./axe.ts";
import { dashboard } from "./dashboard.ts";
import { detailPanel, everyState, idOf, inDays, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";

test("a link to a certificate that is not there says so, once the list is read", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading } = detailPanel(page);
  await open(url, 99);
  await expect(heading).toHaveText("Certificate not found");
  await expect(panel).toContainText("No loaded certificate has this id.");
  await expect(panel).toContainText(idOf(99));
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
});

test("while the list is read, a missing certificate may still come", async ({
  page,
  notafter,
  upstream,
}) => {
  const many = Array.from({ length: 40 }, (_, index) =>
    numbered(index + 1, `Root ${index + 1}`, inDays(index + 1), [`h${index}.example.com`]),
  );
  const release = upstream.hold(({ query }) => query.get("page") === "2");
  upstream.set({ maxPerPage: 20 });
  const { url } = await serve(notafter, upstream, many);
  const { panel, heading } = detailPanel(page);
  await page.goto(`${url}/?certificate=${idOf(40)}`);
  await expect(heading).toHaveText("Looking for the certificate");
  await expect(panel).toContainText("Not loaded so far; 20 are here, and more are on the way.");
  release();
  await expect(heading).toHaveText("Root 40");
});

test("on a phone it covers the page, which neither scrolls nor takes the focus", async ({
  page,
  notafter,
  upstream,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { url } = await serve(notafter, upstream);
  const { open, panel } = detailPanel(page);
  await open(url, 2);
  await expect(panel).toHaveRole("dialog");
  await page.setViewportSize({ width: 390, height: 700 });
  await panel.evaluate((at) => Promise.all(at.getAnimations().map((it) => it.finished)));
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
  await expect(page.locator("#root")).toHaveAttribute("inert");
  for (const target of await panel.locator("button:visible:not(section p button)").all()) {
    const box = await target.boundingBox();
    expect(
      box?.height ?? 0,
      await target.evaluate((at) => at.outerHTML),
    ).toBeGreaterThanOrEqual(44);
  }
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator("#root")).not.toHaveAttribute("inert");
  await expect(page.locator(`[data-row-key="${idOf(2)}"]`)).toBeFocused();
});

test("code that a newer version has replaced is said, and the list stays", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/assets.(open-detail|rest)-|ERR_FAILED|error occurred in|dynamically imported/);
  await page.route("**/assets/open-detail-*.js", (route) => route.abort());
  const { url } = await serve(notafter, upstream);
  const { count, names } = dashboard(page);
  await page.goto(`${url}/?certificate=${idOf(1)}`);
  await expect(count).toHaveText("8 of 8 certificates");
  await expect(
    page.getByRole("button", { name: "New version: reload" }).last(),
  ).toBeInViewport();
  await expect(names.first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1_440, 390]) {
    test(`${colorScheme}, ${width} px: no finding at WCAG 2.2 AA`, async ({
      page,
      notafter,
      upstream,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 844 });
      const { url } = await serve(notafter, upstream, everyState());
      const { open, panel } = detailPanel(page);
      for (const number of [1, 2, 4, 7, 99]) {
        await open(url, number);
        await panel.evaluate((at) => Promise.all(at.getAnimations().map((it) => it.finished)));
        await expectNoAxeViolations(page);
      }
    });
  }
}
