import { expect, type Locator, type Page, type Request } from "playwright/test";

/** Accounts and zones of the embedded sample. */
export const sample = {
  northwind: { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353", count: 48 },
  observatory: { kind: "account", id: "9b1f6a3c20d84e57b8c2e7f14a905d36", count: 6 },
  managed: { kind: "account", id: "e7c05b92d41f48a6a3d08f6b1c927e54", count: 1_240 },
  observatoryZone: { kind: "zone", id: "c41e7f92a6b03d58e90d2b7a1f6c8345", count: 5 },
  northwindZone: { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3", count: 45 },
} as const;

/** What is fetched after the first rows, whatever they are. */
const laterParts = ["words", "freshness", "controls", "rest"];

/** Waits until all of them have come, or have been refused, and are in their places. */
function laterPartsOf(page: Page): () => Promise<void> {
  const arrivals = laterParts.map((part) => {
    const isPart = (request: Request) => request.url().includes(`/assets/${part}-`);
    const ends = [
      page.waitForEvent("requestfinished", { predicate: isPart, timeout: 0 }),
      page.waitForEvent("requestfailed", { predicate: isPart, timeout: 0 }),
    ];
    // Of each pair one never comes, and ends with the page.
    for (const end of ends) end.catch(() => undefined);
    return Promise.race(ends);
  });
  return async () => {
    await Promise.all(arrivals);
    await expect(page.locator("[data-coming]")).toHaveCount(0);
    await expect(page.getByRole("banner").getByRole("combobox")).toBeVisible();
  };
}

/** The dashboard as a person sees it. */
export function dashboard(page: Page) {
  const table = page.getByRole("table", { name: "Certificates" });
  return {
    table,
    filter: page.getByRole("searchbox", { name: "Filter by hostname" }),
    count: page.locator("[data-match-count]"),
    loadState: page.locator("[data-load-state]"),
    names: table.locator("[data-name]"),
    scopePicker: page.getByRole("banner").getByRole("combobox"),
    header: (name: string): Locator =>
      table.getByRole("columnheader", { name: new RegExp(`^${name}`) }),
    row: (name: string | RegExp): Locator => table.getByRole("row").filter({ hasText: name }),
    async open(url: string, count: string | RegExp) {
      const laterPartsAreThere = laterPartsOf(page);
      await page.goto(url);
      // A list of 10,000 takes its time on a machine that runs other tests beside.
      await expect(page.locator("[data-match-count]")).toHaveText(count, { timeout: 30_000 });
      await laterPartsAreThere();
    },
    /** The names that are in sight on every screen: how many more are drawn depends on the moment. */
    async firstNames(): Promise<string[]> {
      return (await table.locator("[data-name]").allTextContents()).slice(0, 8);
    },
    /** The texts of a column's cells in the rows that are drawn, in their order. */
    async column(name: string): Promise<string[]> {
      const headers = await table.getByRole("columnheader").allTextContents();
      const place = headers.findIndex((header) => header.trim().startsWith(name)) + 1;
      return table.locator(`tbody td:nth-child(${place})`).allTextContents();
    },
  };
}

/**
 * Scrolls through the whole table, screen by screen, and gives the text of every name that was
 * seen by its row number. Fails where a screen of the table shows a gap.
 */
export async function readAllNames(page: Page): Promise<ReadonlyMap<number, string>> {
  const { table } = dashboard(page);
  const { names, gaps } = await table.evaluate(async (element) => {
    const rowCount = Number(element.getAttribute("aria-rowcount"));
    const names: [number, string][] = [];
    const gaps: string[] = [];
    const indexOf = (row: Element | undefined) => Number(row?.getAttribute("aria-rowindex"));
    const note = (rows: readonly Element[]) => {
      for (const row of rows) {
        names.push([indexOf(row), row.querySelector("[data-name]")?.textContent ?? ""]);
      }
      const [first, last] = [rows[0], rows.at(-1)];
      const isAbove = indexOf(first) > 2 && (first?.getBoundingClientRect().top ?? 0) > 90;
      const bottom = last?.getBoundingClientRect().bottom ?? 0;
      const isBelow = indexOf(last) < rowCount && bottom < window.innerHeight;
      if (isAbove || isBelow) gaps.push(`at ${window.scrollY}`);
    };
    for (let before = -1; before !== window.scrollY; ) {
      before = window.scrollY;
      note([...element.querySelectorAll("tbody tr[aria-rowindex]")]);
      window.scrollBy(0, window.innerHeight - 200);
      await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    }
    return { names, gaps };
  });
  expect(gaps, "places at which the table was blank").toEqual([]);
  return new Map(names);
}
