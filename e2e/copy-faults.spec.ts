import type { CopiedList } from "../src/copy/copied-list.ts";
import type { PackedPage } from "../src/copy/packed-page.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { expectKept, readCopy, writeCopy } from "./stored-copy.ts";
import { listRequests } from "./upstream.ts";
import { accountId, zoneId } from "./upstream-options.ts";

type Kept = Awaited<ReturnType<typeof readCopy>>;

/** What is kept with its index, or its lists, changed. */
function withIndex(kept: Kept, change: (index: object) => unknown): Kept {
  return kept.map(([key, value]) => [key, key === "index" ? change(value as object) : value]);
}

function withList(kept: Kept, change: (list: CopiedList) => unknown): Kept {
  return kept.map(([key, value]) => [
    key,
    key.startsWith("list ") ? change(value as CopiedList) : value,
  ]);
}

function withPage(kept: Kept, change: (page: PackedPage) => unknown): Kept {
  return withList(kept, (list) => ({ ...list, pages: list.pages.map(change) }));
}

const tamperings: Readonly<Record<string, (kept: Kept) => Kept>> = {
  "another version": (kept) => withIndex(kept, (index) => ({ ...index, version: 1 })),
  "no index": (kept) => withIndex(kept, () => "odd"),
  "no list": (kept) => withList(kept, () => [7]),
  "an odd time": (kept) =>
    withPage(kept, (page) => ({ ...page, times: page.times.map(() => 0.5) })),
  "a text too few": (kept) =>
    withPage(kept, (page) => ({ ...page, texts: page.texts.slice(1) })),
  "a field too many": (kept) => withPage(kept, (page) => ({ ...page, extra: 1 })),
  "half written": (kept) => withList(kept, (list) => ({ ...list, revision: "x" })),
};

test("a copy that is not as it was written is dropped, and said once", async ({
  page,
  notafter,
  upstream,
}) => {
  test.slow();
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  const dropped = page.getByRole("region", { name: "The copy on this device was dropped." });
  for (const [how, change] of Object.entries(tamperings)) {
    await test.step(how, async () => {
      await expectKept(page, "Root 00003");
      await writeCopy(page, change(await readCopy(page)));
      const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
      await page.reload();
      await expect(dropped).toBeVisible();
      await expect(loadState).toHaveText("Loading…");
      await expect(count).toHaveCount(0);
      release();
      await expect(count).toHaveText("3 of 3 certificates");
    });
  }
});

const faults: Readonly<Record<string, string>> = {
  "there is none": "delete Object.getPrototypeOf(window).indexedDB; delete window.indexedDB",
  "it is blocked":
    "IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError') }",
  "it is full":
    "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }",
};

for (const [how, script] of Object.entries(faults)) {
  test(`without storage the page works from memory and says so once: ${how}`, async ({
    page,
    notafter,
    upstream,
  }) => {
    await page.addInitScript(script);
    const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ZONE_ID: zoneId });
    const { open, loadState } = dashboard(page);
    await open(server.url, "2 of 2 certificates");
    const notice = page.getByRole("region", { name: "No new copy is kept on this device." });
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => listRequests(upstream).length).toBe(2);
    await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
    await expect(notice).toHaveCount(0);
  });
}

test("storage that never answers keeps nothing waiting but itself", async ({
  page,
  notafter,
  upstream,
}) => {
  // It has had a list, for which the first requests wait, but not for ever.
  await page.addInitScript(
    "IDBFactory.prototype.open = () => ({}); localStorage.setItem('notafter.copy', '1')",
  );
  await page.clock.install();
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ZONE_ID: zoneId });
  await dashboard(page).open(server.url, "2 of 2 certificates");
  await page.clock.fastForward(40_000);
  await expect(
    page.getByRole("region", { name: "No new copy is kept on this device." }),
  ).toBeVisible();
});
