import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

const old = makeCertificates(300, (index) => ({
  name: `Old ${index}`,
  associated_hostnames: [`old-${index}.example.com`],
  expires_on: new Date(Date.now() + (400 + index) * 86_400_000).toISOString(),
}));

/** Certificates that expire before all the others, and so stand above them. */
function sooner(count: number) {
  return makeCertificates(
    count,
    (index) => ({
      name: `New ${index}`,
      associated_hostnames: [`new-${index}.example.com`],
      expires_on: new Date(Date.now() + (30 + index) * 86_400_000).toISOString(),
    }),
    { seed: 77 },
  );
}

for (const [view, unit] of [
  ["certificates", "certificates"],
  ["hostnames", "hostnames"],
] as const) {
  test(`rows that come above with a refresh move nothing that is looked at (${view})`, async ({
    page,
    notafter,
    upstream,
  }) => {
    upstream.set({ certificates: { [accountId]: old } });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    const { open, count } = dashboard(page);
    await open(`${server.url}/?view=${view}`, `300 of 300 ${unit}`);
    await page.evaluate(() => window.scrollTo(0, 5_000));
    const rows = page.locator("tbody [data-row-key]");
    await expect(rows.first()).toContainText(/[Oo]ld.(8|9)\d/);
    const middle = await page.evaluate(() => {
      const row = document.elementFromPoint(300, 500)?.closest("tr");
      const button = row?.querySelector<HTMLElement>("[data-row-key]");
      button?.focus({ preventScroll: true });
      return { key: button?.dataset.rowKey ?? "", top: row?.getBoundingClientRect().top };
    });
    const looked = page.locator(`tbody [data-row-key="${middle.key}"]`);
    for (const size of [10, 60, 0]) {
      upstream.set({ certificates: { [accountId]: [...old, ...sooner(size)] } });
      await page.keyboard.press("r");
      await expect(count).toHaveText(`${300 + size} of ${300 + size} ${unit}`);
      await expect(looked).toBeFocused();
      expect(await looked.evaluate((at) => at.closest("tr")?.getBoundingClientRect().top)).toBe(
        middle.top,
      );
    }
  });
}

test("at the top of the list, what comes above is seen", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: old } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names } = dashboard(page);
  await open(server.url, "300 of 300 certificates");
  upstream.set({ certificates: { [accountId]: [...old, ...sooner(5)] } });
  await page.keyboard.press("r");
  await expect(count).toHaveText("305 of 305 certificates");
  await expect(names.first()).toHaveText("New 0");
  await expect(names.first()).toBeInViewport();
});
