import type { Page } from "playwright/test";

/** From its next navigation on, the page marks the moment of its first row: `first-row`. */
export async function markFirstRow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector("tbody tr[aria-rowindex]") === null) return;
      watch.disconnect();
      performance.mark("first-row");
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}
