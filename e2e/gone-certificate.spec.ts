import type { Page } from "playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { detailPanel, idOf, inDays, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";
import type { Upstream } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

interface Fixtures {
  readonly page: Page;
  readonly notafter: Parameters<typeof serve>[0];
  readonly upstream: Upstream;
}

const old = numbered(1, "partners root", inDays(3), ["a.example.com", "b.example.com"]);
const other = numbered(2, "other root", inDays(90), ["c.example.com"]);

/** The page with the panel of the old root, over an account that has the other one, too. */
async function openOld({ page, notafter, upstream }: Fixtures) {
  const { url } = await serve(notafter, upstream, [old, other]);
  const detail = detailPanel(page);
  await detail.open(url, 1, 2);
  await expect(detail.heading).toHaveText("partners root");
  return { ...detail, url };
}

test("a certificate that is renewed while its panel is open says so, and what took its hostnames", async ({
  page,
  notafter,
  upstream,
}) => {
  const { panel, heading } = await openOld({ page, notafter, upstream });
  const renewed = numbered(3, "partners root 2027", inDays(400), ["A.example.com"]);
  upstream.set({ certificates: { [accountId]: [renewed, other] } });
  await page.keyboard.press("r");
  await expect(panel).toContainText("No longer in the list");
  await expect(heading).toHaveText("partners root");
  await expect(panel).toContainText("It was removed from Cloudflare since it was shown here.");
  await expect(panel).toContainText(idOf(1));
  await expect(panel).toContainText("Of its hostnames, some or all are on:");
  await expectNoAxeViolations(page);
  await panel.getByRole("button", { name: "partners root 2027" }).press("Enter");
  await expect(heading).toHaveText("partners root 2027");
  await expect(page).toHaveURL(new RegExp(idOf(3)));
});

test("the panel of what is gone leaves the focus where it was, or takes it when that is gone", async ({
  page,
  notafter,
  upstream,
}) => {
  const { panel, heading } = await openOld({ page, notafter, upstream });
  const refresh = page.getByRole("button", { name: "Refresh" });
  await refresh.focus();
  upstream.set({ certificates: { [accountId]: [other] } });
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("No longer in the list");
  await expect(refresh).toBeFocused();

  upstream.set({ certificates: { [accountId]: [old, other] } });
  await page.keyboard.press("r");
  await expect(panel).toContainText("When it expires");
  await panel.getByRole("button", { name: "Copy" }).first().focus();
  upstream.set({ certificates: { [accountId]: [other] } });
  await page.keyboard.press("r");
  await expect(panel).toContainText("No longer in the list");
  await expect(heading).toBeFocused();
});

test("of a certificate that is removed, its hostnames are on no other", async ({
  page,
  notafter,
  upstream,
}) => {
  const { panel, heading, url } = await openOld({ page, notafter, upstream });
  upstream.set({ certificates: { [accountId]: [other] } });
  await page.keyboard.press("r");
  await expect(panel).toContainText("No loaded certificate lists any of its 2 hostnames.");
  // Of one that was never shown, nothing is known.
  await page.goto(`${url}/?certificate=${idOf(9)}`);
  await expect(heading).toHaveText("Certificate not found");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
});
