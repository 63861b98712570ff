import { showRows } from "../show-rows.ts";
import { MuiPage } from "./mui-page.tsx";

await showRows((rows) => <MuiPage rows={rows} />, {
  firstName: () =>
    document.querySelector('[data-rowindex="0"] [data-field="name"]')?.textContent ?? null,
});
