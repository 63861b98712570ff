import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";

/** The card with the forms of the moment that is hovered, focused or tapped. */
export const timeCard = (page: Page) =>
  page.getByRole("dialog", { name: "This moment in every form" });

/** The countdown of a row, which is a moment. */
export const countdownOf = (page: Page, name: string) =>
  dashboard(page).row(name).locator("[data-countdown]");
