/**
 * Where a page has its rows.
 * @typedef {{
 *   rowCount: () => number,
 *   firstName: () => string | null,
 *   scroller: () => Element,
 *   body: () => Element | null,
 *   isRow: (element: Element) => boolean,
 * }} Grid `body` spans all rows, drawn or not; `isRow` tells whether a row is drawn there
 */

/**
 * Runs in the page before its own scripts: `grid` tells where a table on the window has its rows.
 * A page that is built otherwise puts its own ways into it.
 */
export function installGrid() {
  /** @type {Grid} */
  const grid = {
    rowCount: () =>
      Number(document.querySelector("[aria-rowcount]")?.getAttribute("aria-rowcount") ?? 0) - 1,
    firstName: () => document.querySelector("tbody [data-name]")?.textContent ?? null,
    scroller: () => document.documentElement,
    body: () => document.querySelector("tbody"),
    isRow: (element) => element.closest("tr[aria-rowindex]") !== null,
  };
  Object.assign(window, { grid });
}
