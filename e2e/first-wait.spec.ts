import type { Page } from "playwright/test";
import { patienceMs } from "../src/use-first-wait.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { expectKept } from "./stored-copy.ts";
import { accountId } from "./upstream-options.ts";

/** Counts how often a skeleton was drawn in a page whose patience has no end. */
async function watchSkeletons(page: Page) {
  await page.addInitScript((waits) => {
    const skeleton = '[role="status"][aria-label="Loading certificates"]';
    let drawn = 0;
    const isSkeleton = (node: Node) =>
      node instanceof Element &&
      (node.matches(skeleton) || node.querySelector(skeleton) !== null);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) drawn += [...addedNodes].filter(isSkeleton).length;
    }).observe(document, { childList: true, subtree: true });
    // A machine with other work to do may be slower than any patience.
    const { setTimeout } = window;
    Object.assign(window, {
      skeletons: () => drawn,
      setTimeout: (work: () => void, ms?: number) =>
        waits.includes(ms ?? 0) ? 0 : setTimeout(work, ms),
    });
  }, Object.values(patienceMs));
  return () => page.evaluate<number>("skeletons()");
}

test("rows that the device has are the first that is drawn below the header", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, "Root 00003");
  const skeletons = await watchSkeletons(page);
  await page.reload();
  await expect(count).toHaveText("3 of 3 certificates");
  expect(await skeletons()).toBe(0);
});

test("so are rows from a server that is near", async ({ page, notafter, upstream }) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const skeletons = await watchSkeletons(page);
  await page.goto(server.url);
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
  expect(await skeletons()).toBe(0);
});

test("the first rows are drawn once: none of them goes again", async ({ page, sampleUrl }) => {
  await page.addInitScript(() => {
    let gone = 0;
    const isRow = (node: Node) =>
      node instanceof Element &&
      node.matches("tr") &&
      node.querySelector("[data-name]") !== null;
    new MutationObserver((records) => {
      for (const { removedNodes } of records) gone += [...removedNodes].filter(isRow).length;
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, { rowsGone: () => gone });
  });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate("rowsGone()")).toBe(0);
});
