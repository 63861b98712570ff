import type { Page } from "playwright/test";

/** From its next navigation on, the page marks the moment when there first is such an element. */
export async function markFirst(page: Page, mark: string, selector: string): Promise<void> {
  await page.addInitScript(
    ([name, wanted]) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector(wanted) === null) return;
        watch.disconnect();
        performance.mark(name);
      });
      watch.observe(document, { childList: true, subtree: true });
    },
    [mark, selector] as const,
  );
}

/** From its next navigation on, the page marks the moment of its first row: `first-row`. */
export function markFirstRow(page: Page): Promise<void> {
  return markFirst(page, "first-row", "tbody tr[aria-rowindex]");
}
