import type { Page } from "playwright/test";

/** The expiry horizon as a person sees it. */
export function horizon(page: Page) {
  const section = page.getByRole("region", { name: "Expiry horizon" });
  const pointer = section.locator("[data-horizon-pointer]");
  return {
    section,
    pointer,
    slider: section.getByRole("slider", { name: "Certificates by expiry" }),
    start: section.getByRole("slider", { name: "Start of the time range" }),
    end: section.getByRole("slider", { name: "End of the time range" }),
    card: section.locator("[data-horizon-card]"),
    table: section.getByRole("table", { name: "Expiry horizon" }),
    ticks: section.locator("[data-tick]"),
    clear: section.getByRole("button", { name: "Clear the time range" }),
    /** The place in the window, px, of an expiry in so many days; negative is past. */
    async placeAt(days: number) {
      const box = await pointer.boundingBox();
      if (box === null) throw new Error("the horizon is not drawn");
      const now = Math.round(Math.max(72, box.width * 0.092));
      const share = (among: number) => Math.log1p(Math.abs(days)) / Math.log1p(among);
      const x = days < 0 ? -(now - 8) * share(730) : (box.width - 8 - now) * share(3_653);
      return { x: box.x + now + x, y: box.y + 60 };
    },
  };
}
