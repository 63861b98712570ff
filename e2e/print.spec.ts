import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("on paper stand all the rows that are shown, and nothing to click", async ({
  page,
  sampleUrl,
}) => {
  const { open, names, filter, count } = dashboard(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await open(
    `${sampleUrl}/?scope=account:${sample.managed.id}&status=valid`,
    / of 1,240 certificates$/,
  );
  const shown = Number((await count.textContent())?.split(" ")[0]?.replace(",", ""));
  expect(shown).toBeGreaterThan(60);
  expect(await names.count()).toBeLessThan(shown);
  await page.emulateMedia({ media: "print" });
  await expect(names).toHaveCount(shown);
  await expect(filter).toBeHidden();
  await expect(page.getByRole("button", { name: "Help" })).toBeHidden();
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe("rgb(251, 251, 250)");
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => names.count()).toBeLessThan(shown);
});
