import type { Page } from "playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { accountId } from "./upstream-options.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** A short list: what is looked at beside it is then checked in less time. */
const short = `scope=account:${sample.observatory.id}`;

const states: readonly [string, (page: Page, url: string) => Promise<void>][] = [
  ["the list", (page, url) => dashboard(page).open(url, "48 of 48 certificates")],
  [
    "a filter",
    (page, url) => dashboard(page).open(`${url}/?q=partners`, "3 of 48 certificates"),
  ],
  [
    "no match",
    (page, url) => dashboard(page).open(`${url}/?q=nothing`, "0 of 48 certificates"),
  ],
  [
    "an unreadable filter and address",
    async (page, url) => {
      await dashboard(page).open(`${url}/?${short}&q=%22open&sort=x`, "6 of 6 certificates");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  ],
  [
    "the scope picker",
    async (page, url) => {
      await dashboard(page).open(`${url}/?${short}`, "6 of 6 certificates");
      await dashboard(page).scopePicker.click();
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  ],
  [
    "a date to look ahead to",
    async (page, url) => {
      await dashboard(page).open(`${url}/?${short}&asof=2027-03-01`, "6 of 6 certificates");
      await expect(page.getByRole("region", { name: "Looking ahead" })).toBeVisible();
    },
  ],
  [
    "the status bounds",
    async (page, url) => {
      await dashboard(page).open(`${url}/?${short}`, "6 of 6 certificates");
      await page.getByRole("button", { name: "Set the status bounds" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
  [
    "help",
    async (page, url) => {
      await dashboard(page).open(`${url}/?${short}`, "6 of 6 certificates");
      await page.getByRole("button", { name: "Help" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of sizes) {
    for (const [state, show] of states) {
      test(`${state}, ${colorScheme}, ${viewport.width} px: no finding at WCAG 2.2 AA`, async ({
        page,
        sampleUrl,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(viewport);
        await show(page, sampleUrl);
        await expectNoAxeViolations(page);
      });
    }
  }

  test(`a refusal and the loading page, ${colorScheme}: no finding at WCAG 2.2 AA`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/403/);
    const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
    upstream.set({
      respond: ({ path }) =>
        path.endsWith("/access/certificates") ? recordedAnswer("auth-error-403") : undefined,
    });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(server.url);
    await expect(page.getByRole("status", { name: "Loading certificates" })).toBeVisible();
    await expectNoAxeViolations(page);
    release();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

for (const width of [1440, 1024, 980, 768, 390, 320]) {
  test(`nothing is wider than a window of ${width} px`, async ({ page, sampleUrl }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [, show] of states) {
      await show(page, sampleUrl);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test("without a mouse: choose a scope, filter, sort, and hide a column", async ({
  page,
  sampleUrl,
}) => {
  const { open, count, header, filter } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("lodestar managed");
  await expect(page.getByRole("option").first()).toHaveText(/Lodestar Managed Access/);
  await page.keyboard.press("Enter");
  await expect(count).toHaveText("1,240 of 1,240 certificates");
  await page.keyboard.press("/");
  await page.keyboard.type("kelp");
  await expect(count).not.toHaveText("1,240 of 1,240 certificates");
  await expect(filter).toBeFocused();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 20 && !(await focused()).startsWith(name); tabs++) {
      await page.keyboard.press("Tab");
    }
    expect(await focused()).toContain(name);
  };
  await tabTo("Columns");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/hidden=/);
  await expect(page.getByRole("button", { name: "Columns" })).toBeFocused();
  await tabTo("Name");
  await page.keyboard.press("Enter");
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
});

test("on a phone rows are cards, sorting is a menu, and targets are large enough", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, names, filter } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.observatory.id}`, "6 of 6 certificates");
  await page.getByRole("button", { name: /^Sort: Expires/ }).click();
  await page.getByRole("menuitemradio", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(names).toHaveCount(6);
  const targets = page.locator("button:visible, input:visible:not([aria-hidden=true])");
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(
      box?.height ?? 0,
      await target.evaluate((at) => at.outerHTML),
    ).toBeGreaterThanOrEqual(44);
  }
  await expect(filter).toBeVisible();
});

test("what has the focus is never covered by the bars at the top", async ({
  page,
  sampleUrl,
}) => {
  const { open, table } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.evaluate(() => window.scrollTo(0, 900));
  await table
    .getByRole("button", { name: /^Copy fingerprint/ })
    .last()
    .focus();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Shift+Tab");
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      if (!focused || !box) return true;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !(top && (focused.contains(top) || top.contains(focused)));
    });
    expect(isCovered, `after ${presses + 1} presses`).toBe(false);
  }
});
