import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { dateOf, dragFiles, loadedCertificates, pathOf, pem, pemIsReady, said } from "./pem.ts";
import { accountId } from "./upstream-options.ts";

const rsa = readFileSync(pathOf("rsa.pem"), "latin1");

test.beforeEach(async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: loadedCertificates() } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "4 of 4 certificates");
  await pemIsReady(page);
});

test("a file that is dropped anywhere selects the certificate that it is", async ({ page }) => {
  const { summary, certificates } = pem(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  const { drop } = await dragFiles(page, ["rsa.pem"]);
  await expect(page.locator("[data-drop-hint]")).toBeVisible();
  await drop();
  await expect(summary).toHaveText("One certificate was read: it is loaded and selected.");
  await expect(page.locator("[data-drop-hint]")).toBeHidden();
  await expect(page).toHaveURL(/certificate=root-rsa/);
  await expect(certificates).toHaveCount(1);
  const certificate = certificates.first();
  for (const kind of ["md5", "sha1", "sha256"]) {
    await expect(certificate).toContainText(said("rsa", `${kind} Fingerprint`));
  }
  await expect(certificate).toContainText("CN=Payments root 2026");
  await expect(certificate).toContainText(`Not after${dateOf("rsa")}`);
  await expect(certificate).toContainText("Loaded as Payments");
  for (const request of requests)
    expect(request).toMatch(/^GET [^?]*(\.(js|svg)|\/api\/session)$/);
});

test("a drag that is given up leaves nothing behind", async ({ page }) => {
  const { cancel } = await dragFiles(page, ["rsa.pem"]);
  await expect(page.locator("[data-drop-hint]")).toBeVisible();
  await cancel();
  await page.mouse.move(300, 300);
  await expect(page.locator("[data-drop-hint]")).toBeHidden();
  await expect(pem(page).dialog).toBeHidden();
});

test("what is dragged within the page is let alone", async ({ page }) => {
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "-----BEGIN CERTIFICATE-----");
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("dragstart", options));
    return !document.body.dispatchEvent(new DragEvent("dragover", options));
  });
  expect(isTaken).toBe(false);
  await expect(page.locator("[data-drop-hint]")).toBeHidden();
});

test("a SHA-256 of the API is compared with the SHA-256 of the file", async ({ page }) => {
  const { choose, certificates } = pem(page);
  await choose(pathOf("ed25519.pem"));
  await expect(certificates).toContainText(["Loaded as Runners"]);
  await expect(page).toHaveURL(/certificate=root-sha256/);
});

test("one with the same name and not after but another fingerprint is pointed out", async ({
  page,
}) => {
  const { choose, summary, certificates, dialog } = pem(page);
  await choose(pathOf("chain.pem"));
  await expect(summary).toHaveText(
    "2 certificates were read: none of them is loaded. One looks like a loaded one, but is another.",
  );
  await expect(certificates.first()).toContainText(
    "No loaded certificate has this fingerprint.",
  );
  await expect(certificates.first()).toContainText(
    "warehouse SCANNERS has the same name and the same not after, but another fingerprint: the rotation did not take.",
  );
  await expect(certificates.last()).not.toContainText("rotation");
  await expect(page).not.toHaveURL(/certificate=/);
  await dialog.getByRole("button", { name: "Show warehouse SCANNERS" }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/certificate=root-ec/);
});

test("PEM is pasted anywhere but into a text field, the filter excepted", async ({ page }) => {
  const { paste, summary, dialog } = pem(page);
  const { filter } = dashboard(page);
  await paste("just a text");
  await expect(dialog).toBeHidden();
  await paste(rsa);
  await expect(summary).toHaveText("One certificate was read: it is loaded and selected.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await filter.focus();
  await paste(rsa);
  await expect(summary).toHaveText("One certificate was read: it is loaded and selected.");
  await expect(page).not.toHaveURL(/q=/);
});

test("a private key is passed over: it is nowhere in the page, its address or its storage", async ({
  page,
}) => {
  const { openButton, dialog, paste, problems, certificates } = pem(page);
  const key = generateKeyPairSync("ed25519").privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  const secret = String(key).split("\n")[1] ?? "";
  await openButton.click();
  await dialog.getByRole("textbox", { name: "PEM text" }).focus();
  await paste(`${key}${rsa}`);
  await expect(problems).toContainText(["A private key was in it."]);
  await expect(certificates).toContainText(["Loaded as Payments"]);
  const kept = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll("input, textarea")].map((field) =>
        "value" in field ? String(field.value) : "",
      ),
      location.href,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join("\n"),
  );
  expect(kept).toContain("Payments root 2026");
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(secret.slice(-16));
});

test("what is no certificate is named, with what to do", async ({ page }) => {
  const { choose, again, summary, problems } = pem(page);
  for (const [name, buffer, words] of [
    ["empty.pem", Buffer.alloc(0), "There is nothing in it."],
    ["huge.pem", Buffer.alloc(1_000_001, "A"), "larger than 1 MB"],
    ["picture.png", Buffer.from("89504e470d0a1a0a", "hex"), "This is a picture."],
    ["request.pem", readFileSync(pathOf("request.pem")), "certificate request (CSR)"],
    ["bundle.p12", readFileSync(pathOf("rsa.p12")), "-nokeys"],
    ["bundle.p7b", readFileSync(pathOf("chain.p7b")), "openssl pkcs7"],
    [
      "cut.der",
      readFileSync(pathOf("rsa.der")).subarray(0, 300),
      "The certificate is cut off.",
    ],
  ] as const) {
    await choose({ name, mimeType: "application/octet-stream", buffer });
    await expect(summary).toHaveText("No certificate was read.");
    await expect(problems).toHaveCount(1);
    await expect(problems).toContainText(name);
    await expect(problems).toContainText(words);
    await again.click();
  }
});

test("several files are read at once, each named", async ({ page }) => {
  const { choose, summary, certificates, problems } = pem(page);
  await choose(pathOf("ed25519.pem"), pathOf("rsa.der"), pathOf("crl.pem"));
  await expect(summary).toHaveText("2 certificates were read: all are loaded and selected.");
  await expect(certificates).toContainText(["from ed25519.pem", "from rsa.der"]);
  await expect(problems).toContainText(["crl.pem"]);
  await expect(page).toHaveURL(/certificate=root-sha256,root-rsa/);
});
