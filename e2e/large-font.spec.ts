import { chromium } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("a browser set to large text enlarges no marks and spaces without their text", async ({
  sampleUrl,
  launchOptions,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), "--blink-settings=defaultFontSize=24"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const reaches = await page.locator("tbody td").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { right } = cell.getBoundingClientRect();
      const inside = [...cell.querySelectorAll("*")].filter(
        (element) => getComputedStyle(element).position !== "absolute",
      );
      return inside.some((element) => element.getBoundingClientRect().right > right + 1)
        ? [cell.textContent]
        : [];
    }),
  );
  expect(reaches).toEqual([]);
  await browser.close();
});
