import { openStaticPage } from "./static-page.mjs";

export const referenceFolder = "reference";

/**
 * The least page that could show the dashboard's list, in the dashboard's browser.
 * @param {import("./dashboard.mjs").Dashboard} dashboard
 * @param {import("./list-kinds.mjs").ListKind} kind
 */
export function openReference(dashboard, kind) {
  return openStaticPage(dashboard, kind, referenceFolder);
}
