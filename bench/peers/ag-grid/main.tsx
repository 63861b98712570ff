import { showRows } from "../show-rows.ts";
import { AgGridPage } from "./ag-grid-page.tsx";

await showRows((rows) => <AgGridPage rows={rows} />, {
  // Rows stand in the document in the order in which they were drawn.
  firstName: () =>
    document.querySelector('[row-index="0"] [col-id="name"]')?.textContent ?? null,
  scroller: () => document.querySelector("[aria-rowcount]") ?? document.documentElement,
  body: () => document.querySelector(".ag-grid-scrolling-rows"),
  // A row is there before its cells are.
  isRow: (element) => (element.closest("[row-index]")?.textContent ?? "") !== "",
});
