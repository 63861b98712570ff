import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { expectKept, readCopy } from "./stored-copy.ts";
import { accountId } from "./upstream-options.ts";

const account = { CLOUDFLARE_ACCOUNT_ID: accountId };

/**
 * From the next load on, lets another connection act right after each transaction in which the
 * page's own calls `method`, as another tab may. `act` stands alone: it is sent to the page.
 */
async function actAfter(
  page: Page,
  method: "get" | "put" | "clear",
  act: (objects: IDBObjectStore) => void,
): Promise<void> {
  await page.addInitScript(`{
    const other = indexedDB.open("notafter");
    const usual = IDBObjectStore.prototype.${method};
    IDBObjectStore.prototype.${method} = function (...args) {
      const request = usual.apply(this, args);
      if (this.transaction.db !== other.result) {
        (${act})(other.result.transaction("copies", "readwrite").objectStore("copies"));
      }
      return request;
    };
  }`);
}

async function forget(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Copy on this device" }).click();
  await page.getByRole("menuitem", { name: "Forget this device’s copy" }).click();
  await expect(
    page.getByRole("region", { name: "This device’s copy is forgotten." }),
  ).toBeVisible();
}

/** What the tests note in the page. */
declare global {
  interface Window {
    isToForget?: boolean;
    looks?: string[];
  }
}

test("a list that another tab writes while it is read is not taken for an odd one", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account });
  const { open, count, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, '"usedAt":');
  await actAfter(page, "get", (objects) => {
    const revision = crypto.randomUUID();
    const [keys, values] = [objects.getAllKeys(), objects.getAll()];
    values.onsuccess = () => {
      for (const [place, value] of values.result.entries()) {
        const entries = value.entries?.map((entry: object) => ({ ...entry, revision }));
        const next = entries === undefined ? { revision } : { entries };
        objects.put({ ...value, ...next }, keys.result[place]);
      }
    };
  });
  const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
  await page.reload();
  await expect(loadState).toHaveText(/^Refreshing · synced/);
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(page.getByRole("region", { name: /copy on this device/i })).toHaveCount(0);
  release();
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
});

test("another tab finds no list without its entry while one is written", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account });
  const { open, count } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, '"usedAt":');
  await actAfter(page, "put", (objects) => {
    const values = objects.getAll();
    values.onsuccess = () => {
      // The names of accounts and zones have none.
      const revisions = values.result.flatMap(({ entries, revision }) =>
        entries === undefined ? (revision ?? []) : entries[0]?.revision,
      );
      window.looks = [...(window.looks ?? []), new Set(revisions).size === 1 ? "one" : "two"];
    };
  });
  await page.reload();
  await expect(count).toHaveText("3 of 3 certificates");
  upstream.set({ certificates: { [accountId]: makeCertificates(4) } });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expectKept(page, "Root 00004");
  const looks = await page.evaluate(() => window.looks);
  expect(new Set(looks)).toEqual(new Set(["one"]));
});

test("what another tab forgets while a list is written is forgotten", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account });
  const { open, count } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, '"usedAt":');
  await actAfter(page, "get", (objects) => {
    if (!window.isToForget) return;
    window.isToForget = false;
    objects.clear();
    objects.put({ version: 3, forgottenAt: Date.now(), entries: [] }, "index");
  });
  await page.reload();
  await expect(count).toHaveText("3 of 3 certificates");
  await page.evaluate(() => {
    window.isToForget = true;
  });
  for (const size of [4, 5]) {
    upstream.set({ certificates: { [accountId]: makeCertificates(size) } });
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(count).toHaveText(`${size} of ${size} certificates`);
    await expect.poll(() => page.evaluate(() => window.isToForget)).toBe(false);
  }
  await expect(
    page.getByRole("region", { name: "This device’s copy is forgotten." }),
  ).toBeVisible();
  expect(JSON.stringify(await readCopy(page))).not.toContain("Root");
});

test("a tab that writes while this device’s copy is forgotten leaves nothing behind", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account });
  const { open } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, '"usedAt":');
  await actAfter(page, "clear", (objects) => {
    const index = objects.get("index");
    index.onsuccess = () => {
      if (index.result === undefined) objects.put("Root", "list of another tab");
    };
  });
  await open(server.url, "3 of 3 certificates");
  await forget(page);
  expect(JSON.stringify(await readCopy(page))).not.toContain("Root");
});

test("what a tab notes while this device’s copy is forgotten does not say that there is one", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account });
  const { open } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, '"usedAt":');
  await actAfter(page, "clear", () => localStorage.setItem("notafter.copy", "1"));
  await open(server.url, "3 of 3 certificates");
  await forget(page);
  expect(await page.evaluate(() => localStorage.getItem("notafter.copy"))).toBeNull();
});
