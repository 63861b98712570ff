import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

test("“+n” opens all hostnames, which can be selected, and Escape closes them", async ({
  page,
  sampleUrl,
}) => {
  const { table, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await table
    .getByRole("button", { name: "All 5 hostnames of Warehouse scanners", exact: true })
    .click();
  const dialog = page.getByRole("dialog", { name: "5 hostnames" });
  await expect(dialog.getByRole("listitem")).toHaveCount(5);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a fingerprint is copied in full, and shown selected where the clipboard is denied", async ({
  page,
  context,
  sampleUrl,
}) => {
  const { table, filter, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const copy = table.getByRole("button", { name: /^Copy fingerprint E8:0E:5D:58/ });
  const label = await copy.getAttribute("aria-label");
  await context.grantPermissions(["clipboard-write"]);
  await copy.click();
  await expect(copy).toHaveText("Copied");
  await filter.press("ControlOrMeta+v");
  expect(`Copy fingerprint ${await filter.inputValue()}`).toBe(label);
  await filter.fill("");

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied"));
  });
  await expect(copy).not.toHaveText("Copied");
  await copy.click();
  const field = table.getByRole("textbox", { name: /denied the clipboard/ });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    ),
  ).toBe(label?.replace("Copy fingerprint ", ""));
});

test("a copy that is denied late leaves the focus to who has gone on", async ({
  page,
  sampleUrl,
}) => {
  const { table, filter, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () =>
      new Promise((_, reject) => {
        Reflect.set(window, "deny", () => reject(new DOMException("denied")));
      });
  });
  await table.getByRole("button", { name: /^Copy fingerprint E8:0E:5D:58/ }).click();
  await filter.focus();
  await page.evaluate(() => Reflect.get(window, "deny")());
  const field = table.getByRole("textbox", { name: /denied the clipboard/ });
  await expect(field).toBeVisible();
  await expect(filter).toBeFocused();
});

for (const width of [1440, 1024]) {
  test(`what a thousand hostnames lose stays within its cell at ${width} px`, async ({
    page,
    notafter,
    upstream,
  }) => {
    const hostnames = Array.from({ length: 1_000 }, (_, at) => `h${at}.example.com`);
    upstream.set({
      certificates: { [accountId]: makeCertificates(1, { associated_hostnames: hostnames }) },
    });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    await page.setViewportSize({ width, height: 900 });
    const { table, open } = dashboard(page);
    await open(server.url, "1 of 1 certificate");
    const cell = table.getByRole("cell", { name: "1,000 hostnames left uncovered" });
    const room = await cell.evaluate((box) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      const text = range.getBoundingClientRect();
      const { right, bottom } = box.getBoundingClientRect();
      return { right: right - text.right, bottom: bottom - text.bottom };
    });
    expect(room.right).toBeGreaterThanOrEqual(12);
    expect(room.bottom).toBeGreaterThan(0);
    const row = await table.getByRole("row").nth(1).boundingBox();
    expect(row?.height).toBe(46);
  });
}

test("no hover of a name, hostname or scope turns round what stands beside it", async ({
  page,
  notafter,
  upstream,
}) => {
  const [first, second] = ["a1", "a2"].map((end) => end.padStart(32, "0"));
  const turned = "\u202eevil\u200b";
  const accounts = [first, second].map((id = "") => ({ id, name: turned }));
  const certificates = Object.fromEntries(
    accounts.map(({ id }, at) => [
      id,
      makeCertificates(
        3,
        { name: turned, associated_hostnames: [`${turned}.example`, `b${turned}`] },
        { seed: at + 1 },
      ),
    ]),
  );
  upstream.set({ accounts, zones: [], certificates });
  const server = await notafter.start(upstream.env());
  const { open } = dashboard(page);
  const within = `within=account:${first}`;
  for (const view of ["certificates", "hostnames"]) {
    const count = view === "hostnames" ? "2 of 2 hostnames" : "3 of 6 certificates";
    await open(`${server.url}/?scope=all-accounts&view=${view}&${within}`, count);
    await expect(page.getByText("U+202Eevil").first()).toBeVisible();
    const raw = await page.evaluate(() => {
      const titled = [...document.querySelectorAll("[title]")].map((one) =>
        one.getAttribute("title"),
      );
      const facet = document.querySelector("[data-facet=scope]")?.textContent ?? "";
      return [facet, ...titled].filter((text) => /[\u202e\u200b]/.test(text ?? ""));
    });
    expect(raw).toEqual([]);
  }
});
