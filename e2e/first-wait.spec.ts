import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { expectKept } from "./stored-copy.ts";
import { accountId } from "./upstream-options.ts";

const skeletonRole = '[role="status"][aria-label="Loading certificates"]:not([hidden])';

/** Counts how often a skeleton was drawn; the page's patience has no end if `isPatient`. */
async function watchSkeletons(page: Page, isPatient: boolean) {
  await page.addInitScript(
    ([skeleton, patient]) => {
      let drawn = 0;
      const isSkeleton = (node: Node) =>
        node instanceof Element &&
        (node.matches(skeleton) || node.querySelector(skeleton) !== null);
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          drawn += [...addedNodes].filter(isSkeleton).length;
      }).observe(document, { childList: true, subtree: true });
      Object.assign(window, { skeletons: () => drawn });
      if (!patient) return;
      // A machine with other work to do may be slower than any patience.
      const { setTimeout } = window;
      const waits = [150, 500];
      Object.assign(window, {
        setTimeout: (work: () => void, ms?: number) =>
          waits.includes(ms ?? 0) ? 0 : setTimeout(work, ms),
      });
    },
    [skeletonRole, isPatient] as const,
  );
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
  const skeletons = await watchSkeletons(page, true);
  await page.reload();
  await expect(count).toHaveText("3 of 3 certificates");
  expect(await skeletons()).toBe(0);
});

test("so are rows from a server that is near", async ({ page, notafter, upstream }) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const skeletons = await watchSkeletons(page, true);
  await page.goto(server.url);
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
  expect(await skeletons()).toBe(0);
});

test("what takes longer has its place drawn meanwhile", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
  const skeletons = await watchSkeletons(page, false);
  await page.goto(server.url);
  await expect(page.locator(skeletonRole)).toBeVisible();
  release();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
  await expect(page.locator(skeletonRole)).toHaveCount(0);
  expect(await skeletons()).toBeGreaterThan(0);
});
