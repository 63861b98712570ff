import { fileURLToPath } from "node:url";
import type { Page } from "playwright/test";
import { startWorkerd } from "../src/proxy/test-workerd.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

const built = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** Every view of the page, one after the other; a new one belongs into this list. */
async function openEveryView(page: Page, url: string): Promise<void> {
  const { open, table, filter, scopePicker } = dashboard(page);
  await open(`${url}/?q=%22open`, "48 of 48 certificates");
  await expect(page.getByRole("alert")).toBeVisible();
  await filter.fill("");
  for (const name of ["Columns", "Export", "Theme: System", "Help"]) {
    await page.getByRole("button", { name }).click();
    const opened = page.getByRole(name === "Help" ? "dialog" : "menu");
    await expect(opened).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(opened).toHaveCount(0);
  }
  await table
    .getByRole("button", { name: /^All 5 hostnames of / })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: "5 hostnames" })).toBeVisible();
  await page.keyboard.press("Escape");
  await table
    .getByRole("button", { name: /^Copy fingerprint/ })
    .first()
    .click();
  await page.getByRole("slider", { name: "Certificates by expiry" }).press("Shift+ArrowRight");
  await expect(page.locator("[data-horizon-card]")).toBeVisible();
  await page.getByRole("button", { name: "Clear the time range" }).click();
  await page.getByRole("button", { name: "Connect your account" }).click();
  await expect(page.getByText("CLOUDFLARE_API_TOKEN").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: /^Sort: Expires/ }).click();
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1440, height: 900 });
  await scopePicker.click();
  await page.getByRole("option", { name: /^Lodestar Managed Access account/ }).click();
  await expect(page.locator("[data-match-count]")).toHaveText("1,240 of 1,240 certificates");
  await page.mouse.wheel(0, 20_000);
  await page.goto(`${url}/nowhere?scope=account:${"0".repeat(32)}`);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
}

/** The violations of its policy that a page reports from now on. */
async function recordViolations(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = Reflect.get(window, "reportViolation");
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return violations;
}

test("on Node, no view breaks the policy of the page", async ({
  page,
  sampleUrl,
  expectConsole,
}) => {
  expectConsole(/status of 40[034]/);
  const violations = await recordViolations(page);
  await openEveryView(page, sampleUrl);
  expect(violations).toEqual([]);
});

test("on Workers, no view breaks the policy of the page", async ({ page, expectConsole }) => {
  expectConsole(/status of 40[034]/);
  const worker = await startWorkerd(built("worker/worker.js"), built("client"), {});
  try {
    const violations = await recordViolations(page);
    await openEveryView(page, `http://127.0.0.1:${worker.port}`);
    expect(violations).toEqual([]);
    await page.close();
  } finally {
    await worker.stop();
  }
});

test("a violation would be seen", async ({ page, sampleUrl, expectConsole }) => {
  expectConsole(/Content Security Policy/);
  const violations = await recordViolations(page);
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
  });
  await expect.poll(() => violations.join()).toContain("style-src-attr");
});
