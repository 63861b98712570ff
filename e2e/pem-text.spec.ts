import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { loadedCertificates, pathOf, pem, pemIsReady } from "./pem.ts";
import { accountId } from "./upstream-options.ts";

const rsa = readFileSync(pathOf("rsa.pem"), "latin1");
const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const keyText = String(key.export({ type: "pkcs8", format: "pem" }));

test.beforeEach(async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: loadedCertificates() } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "4 of 4 certificates");
  await pemIsReady(page);
});

/** Drops text from another window, as the browser itself does it. */
async function dropText(page: Page, text: string, x: number, y: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [{ mimeType: "text/plain", data: text }], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, x, y, data });
  }
}

test("PEM text that is dropped anywhere is matched, on the filter as well", async ({
  page,
}) => {
  const { summary, dialog } = pem(page);
  const { filter } = dashboard(page);
  const field = await filter.boundingBox();
  for (const [x, y] of [
    [400, 500],
    [(field?.x ?? 0) + 100, (field?.y ?? 0) + 10],
  ] as const) {
    await dropText(page, rsa, x, y);
    await expect(summary).toHaveText("One certificate was read: it is loaded and selected.");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(filter).toHaveValue("");
  }
  await dropText(page, "just a text", 400, 500);
  await dropText(page, "pay", (field?.x ?? 0) + 100, (field?.y ?? 0) + 10);
  await expect(filter).toHaveValue("pay");
  await expect(dialog).toBeHidden();
});

for (const [what, text] of [
  ["as PEM", keyText.replaceAll("\n", " ")],
  ["without its first line", keyText.split("\n").slice(1, -2).join("")],
] as const) {
  test(`a private key ${what}, however it came into the filter, gets into no address`, async ({
    page,
  }) => {
    const { filter } = dashboard(page);
    await filter.fill(text);
    await expect(filter).toHaveValue(text);
    await filter.press("End");
    await filter.press("Space");
    // What is chosen after it writes the address as well.
    await page
      .getByRole("button", { name: /expired/ })
      .first()
      .click();
    await expect(page).toHaveURL(/status=expired/);
    expect(page.url()).not.toMatch(/BEGIN|[\w+%]{40}/);
  });
}
