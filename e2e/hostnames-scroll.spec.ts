import type { Page } from "playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hostnamesView } from "./hostnames-view.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

/** Goes through the table screen by screen; gives how many rows were seen, and where it was blank. */
async function scrollThrough(page: Page, screens: number) {
  const { table } = hostnamesView(page);
  return table.evaluate(async (element, screens) => {
    const seen = new Set<number>();
    const blanks: string[] = [];
    const count = Number(element.getAttribute("aria-rowcount"));
    const indexOf = (row: Element | undefined) => Number(row?.getAttribute("aria-rowindex"));
    for (let before = -1, step = 0; before !== window.scrollY && step < screens; step++) {
      before = window.scrollY;
      const rows = [...element.querySelectorAll("tbody tr[aria-rowindex]")];
      for (const row of rows) seen.add(indexOf(row));
      const [first, last] = [rows[0], rows.at(-1)];
      const isAbove = indexOf(first) > 2 && (first?.getBoundingClientRect().top ?? 0) > 90;
      const bottom = last?.getBoundingClientRect().bottom ?? 0;
      const isBelow = indexOf(last) < count && bottom < window.innerHeight;
      if (isAbove || isBelow) blanks.push(`at ${window.scrollY}`);
      window.scrollBy(0, window.innerHeight - 200);
      await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    }
    return { seen: seen.size, blanks };
  }, screens);
}

test("10,400 hostnames scroll without a blank under a header that stays", async ({
  page,
  notafter,
  upstream,
}) => {
  test.setTimeout(120_000);
  const certificates = makeCertificates(2_600, (index) => ({
    associated_hostnames: [1, 2, 3, 4].map((host) => `host-${host}.root-${index}.example.com`),
  }));
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { header, open, table } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames&sort=hostnames`, 10_400);
  expect(await scrollThrough(page, 2_000)).toEqual({ seen: 10_400, blanks: [] });
  await expect(header("Hostname")).toBeInViewport();
  await expect(table.locator("tbody tr").last()).toContainText("host-4.root-2599.example.com");
  expect(await table.locator("tbody tr").count()).toBeLessThan(80);
});

test("more rows than a browser lays out: both ends and all between can be reached", async ({
  page,
  notafter,
  upstream,
}) => {
  test.setTimeout(120_000);
  // As many as a list of a few MB can hold, in cards, which are taller than rows.
  const certificates = makeCertificates(100, (index) => ({
    associated_hostnames: Array.from({ length: 2_000 }, (_, host) => `${host}.r${index}.io`),
  }));
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.setViewportSize({ width: 390, height: 844 });
  const { hostnames, open, table } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames&sort=hostnames`, 200_000);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(17_000_000);
  await expect(hostnames.first()).toHaveText("0.r0.io");

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(table.locator("[aria-rowindex='100000']")).toHaveCount(1);
  const { seen, blanks } = await scrollThrough(page, 40);
  expect(blanks).toEqual([]);
  expect(seen).toBeGreaterThan((39 * 640) / 124);

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(hostnames.last()).toHaveText("1999.r99.io");
  await expect(hostnames.last()).toBeInViewport();
});

test("on a phone rows are cards, sorting is a menu, and targets are large enough", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { hostnames, table, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames`, 30);
  await page.getByRole("button", { name: /^Sort: Covered until/ }).click();
  await page.getByRole("menuitemradio", { name: "Hostname", exact: true }).click();
  await expect(page).toHaveURL(/sort=hostnames/);
  await expect(hostnames.first()).toHaveText("*.dev.northwind.io");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const target of await table.getByRole("button").all()) {
    const box = await target.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 980, 390]) {
    test(`hostnames, ${colorScheme}, ${width} px: no finding at WCAG 2.2 AA, nothing too wide`, async ({
      page,
      sampleUrl,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await hostnamesView(page).open(`${sampleUrl}/?view=hostnames`, 30);
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
