import { showRows } from "../show-rows.ts";
import { TanstackPage } from "./tanstack-page.tsx";

await showRows((rows) => <TanstackPage rows={rows} />, {
  scroller: () => document.querySelector(".rows") ?? document.documentElement,
});
