import type { Locator } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { detailPanel, idOf, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";

test("a link opens a certificate in full, and Escape closes it", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading, fact } = detailPanel(page);
  await open(url, 1);
  await expect(panel).toHaveRole("complementary");
  await expect(panel).toHaveAccessibleName("Admin console root");
  await expect(heading).toBeFocused();
  await expect(panel).toContainText("expires in 2 d 02 h");
  await expect(panel).toContainText("2 of 8");
  await expect(fact("Not after")).toContainText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
  await expect(fact("Not after")).toContainText("GMT+0");
  await expect(fact("Not after")).toContainText(/in 2 d 02 h (29|30) m \d\d s/);
  await expect(fact("Hostnames")).toContainText("admin.example.com");
  await expect(fact("Hostnames")).toContainText("no other root stays");
  await expect(fact("Fingerprint")).toContainText(
    "E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
  );
  await expect(fact("Scope")).toHaveText("Upstream account account");
  await expect(fact("Id")).toHaveText(idOf(1));
  await expect(fact("Uploaded")).toHaveText("2025-09-05 08:12:00 UTC");
  await expect(fact("Updated")).toHaveText("2026-02-19 16:40:00 UTC");
  await expect(panel).toContainText(
    "When it expiresadmin.example.com loses its last valid root. Requests with client certificates from this CA will be rejected.",
  );
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/certificate=/);
  await page.goBack();
  await expect(panel).toBeVisible();
});

test("another root that stays is named, opened by a click, and promised nothing of", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading, fact } = detailPanel(page);
  await open(url, 2);
  await expect(fact("Hostnames").getByRole("listitem")).toHaveText([
    /^api\.partners\.example\.com another root stays until \d{4}-\d\d-\d\d: Partner API root G2$/,
    /^hooks\.partners\.example\.com another root stays until/,
    /^\*\.sandbox\.example\.com wildcard, one label deep · no other root stays$/,
  ]);
  await expect(panel).toContainText("*.sandbox.example.com loses its last valid root.");
  await expect(panel).toContainText(
    "That does not promise that clients already hold certificates of the other root.",
  );
  await expect(panel).not.toContainText(/safe/i);
  await fact("Hostnames").getByRole("button", { name: "Partner API root G2" }).first().click();
  await expect(heading).toHaveText("Partner API root G2");
  await expect(heading).toBeFocused();
});

test("a certificate that expires while it is looked at is told of in the past by itself", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const soon = new Date(Date.now() + 60 * 60_000).toISOString();
  const list = [numbered(1, "Soon", soon, ["a.example.com"])];
  const { url } = await serve(notafter, upstream, list, worldClock.env);
  await page.clock.install();
  const { panel } = detailPanel(page);
  await page.goto(`${url}/?certificate=${idOf(1)}`);
  await expect(panel).toContainText("a.example.com loses its last valid root.");
  await worldClock.pass(61, page);
  await expect(panel).toContainText("Since it expired");
  await expect(panel).toContainText(/a\.example\.com has had no valid root since \d{4}-/);
  await expect(panel).toContainText(/expired \d m ago/);
});

/** How high the content of a panel is, at its top and after every part of it was in sight. */
function heightsOf(panel: Locator): Promise<readonly [number, number]> {
  return panel.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = element.scrollHeight;
    for (let top = 0; top < element.scrollHeight; top += 500) {
      element.scrollTo(0, top);
      await frame();
      await frame();
    }
    return [before, element.scrollHeight];
  });
}

for (const widthPx of [1440, 390]) {
  test(`hostnames stay where they are while the panel scrolls, ${widthPx} px`, async ({
    page,
    notafter,
    upstream,
  }) => {
    await page.setViewportSize({ width: widthPx, height: 900 });
    const { url } = await serve(notafter, upstream);
    const { open, panel, fact } = detailPanel(page);
    await open(url, 5);
    const [before, after] = await heightsOf(panel);
    expect(after).toBe(before);
    await fact("Hostnames").getByRole("button", { name: "Show all 1,000" }).click();
    await expect(fact("Hostnames").getByRole("listitem")).toHaveCount(1_000);
    const [allBefore, allAfter] = await heightsOf(panel);
    expect(allAfter).toBe(allBefore);
  });
}

test("1,000 hostnames begin with 50, then all scroll within the panel", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, fact } = detailPanel(page);
  await open(url, 5);
  await expect(fact("Hostnames").getByRole("listitem")).toHaveCount(50);
  await fact("Hostnames").getByRole("button", { name: "Show all 1,000" }).click();
  await expect(fact("Hostnames").getByRole("listitem")).toHaveCount(1_000);
  await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(panel.getByText("When it expires")).toBeInViewport();
  await expect(panel.getByRole("button", { name: "Close" })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press("ArrowDown");
  await expect(panel.getByText("Not after")).toBeInViewport();
});

test("hostile text is text, and nothing is wider than the panel", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, fact } = detailPanel(page);
  for (const width of [1_440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await open(url, 8);
    await expect(fact("Name")).toContainText("U+202Eevil <img src=x onerror=alert(1)>");
    await expect(fact("Hostnames")).toContainText("payU+200Bpal.example.com");
    await expect(fact("Hostnames")).toContainText("<script>alert(1)</script>");
    await fact("Hostnames").getByRole("button", { name: "all 3,012 characters" }).click();
    await expect(fact("Hostnames")).toContainText(`${"a".repeat(3_000)}.example.com`);
    expect(await panel.locator("img, script").count()).toBe(0);
    const overflow = await panel.evaluate((at) => at.scrollWidth - at.clientWidth);
    expect(overflow).toBe(0);
  }
});

test("what is unknown or missing is said", async ({ page, notafter, upstream }) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading, fact } = detailPanel(page);
  await open(url, 7);
  await expect(heading).toHaveText("no name");
  await expect(panel).toContainText("expiry unknown");
  await expect(fact("Not after")).toHaveText("unknown: no date that can be read");
  await expect(panel).toContainText("No other root stays for odd.example.com.");
  await open(url, 6);
  await expect(fact("Hostnames")).toHaveText("none");
  await expect(panel).toContainText("It has no hostnames: it protects nothing.");
});

test("the fingerprint is copied in both forms, a hostname as it is", async ({
  page,
  context,
  notafter,
  upstream,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const { url } = await serve(notafter, upstream);
  const { open, fact } = detailPanel(page);
  const { filter } = dashboard(page);
  await open(url, 1);
  const clipboard = async () => {
    await filter.fill("");
    await filter.press("ControlOrMeta+v");
    return filter.inputValue();
  };
  await fact("Fingerprint").getByText("copy", { exact: true }).click();
  await expect.poll(clipboard).toBe("E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B");
  await fact("Fingerprint").getByText("copy as hex").click();
  await expect.poll(clipboard).toBe("e80e5d58aaec832a67485d6c55889d3b");
  await fact("Hostnames").getByRole("button", { name: "Copy admin.example.com" }).click();
  await expect.poll(clipboard).toBe("admin.example.com");
});
