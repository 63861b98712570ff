import { expect, type Page } from "playwright/test";

type Entries = readonly (readonly [string, unknown])[];

/** What is kept on the device, as it is there; nothing where there is no storage yet. */
export function readCopy(page: Page): Promise<Entries> {
  return page.evaluate(async () => {
    const opened = indexedDB.open("notafter");
    opened.onupgradeneeded = () => opened.transaction?.abort();
    const isThere = await new Promise<boolean>((resolve) => {
      opened.onsuccess = () => resolve(true);
      opened.onerror = () => resolve(false);
    });
    if (!isThere) return [];
    const objects = opened.result.transaction("copies").objectStore("copies");
    const [keys, values] = [objects.getAllKeys(), objects.getAll()];
    await new Promise((resolve) => {
      objects.transaction.oncomplete = resolve;
    });
    opened.result.close();
    return keys.result.map((key, index) => [String(key), values.result[index]] as const);
  });
}

/** Puts other values in place of what is kept. */
export async function writeCopy(page: Page, entries: Entries): Promise<void> {
  await page.evaluate(async (changed) => {
    const opened = indexedDB.open("notafter");
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const objects = opened.result.transaction("copies", "readwrite").objectStore("copies");
    for (const [key, value] of changed) objects.put(value, key);
    await new Promise((resolve) => {
      objects.transaction.oncomplete = resolve;
    });
    opened.result.close();
  }, entries);
}

/** Waits until a list is kept: that happens when the page has nothing better to do. */
export async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await readCopy(page))).toContain(text);
}
