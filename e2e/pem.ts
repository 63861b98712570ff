import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "playwright/test";
import { makeCertificates } from "./make-certificates.ts";

/** The path of one of the files that `src/pem/test-certificates/make.sh` has made. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`../src/pem/test-certificates/${name}`, import.meta.url));
}

/** What openssl says of a certificate: a fingerprint, or when it ends. */
export function said(name: string, field: string): string {
  return new RegExp(`^${name} ${field}=(.*)$`, "m").exec(openssl)?.[1] ?? "";
}

const openssl = readFileSync(pathOf("openssl.txt"), "latin1");
/** The day of not after, as the page writes it. */
export function dateOf(name: string): string {
  return new Date(said(name, "notAfter")).toISOString().slice(0, 10);
}

const notAfterOfEc = new Date(said("ec", "notAfter")).toISOString().replace(".000Z", "Z");

const loaded = [
  {
    id: "root-rsa",
    name: "Payments",
    fingerprint: `MD5 Fingerprint=${said("rsa", "md5 Fingerprint")}`,
  },
  { id: "root-sha256", name: "Runners", fingerprint: said("ed25519", "sha256 Fingerprint") },
  { id: "root-ec", name: "warehouse SCANNERS", expires_on: notAfterOfEc },
  { id: "root-other", name: "Other" },
];

/** Two that the test files hold, one that looks like a third, and one of another name. */
export function loadedCertificates() {
  return makeCertificates(loaded.length, (row) => loaded[row] ?? {});
}

/** The dialog as a person sees it. */
export function pem(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Match a PEM file" });
  const openButton = page.getByRole("main").getByRole("button", { name: "Match a PEM file" });
  return {
    dialog,
    openButton,
    again: dialog.getByRole("button", { name: "Match another file" }),
    summary: dialog.getByRole("status").first().locator("> p"),
    certificates: dialog
      .getByRole("list", { name: "Certificates that were read" })
      .locator("> li"),
    /** Not after of the certificates that were read. */
    times: dialog.getByRole("button", { name: /^2\d{3}-.* UTC$/ }),
    problems: dialog.getByRole("list", { name: "Problems" }).locator("> li"),
    async choose(
      ...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]
    ) {
      if (!(await dialog.isVisible())) await openButton.click();
      const field = dialog.locator("input[type=file]");
      if (typeof files[0] === "string") await field.setInputFiles(files.map(String));
      else await field.setInputFiles(files.filter((file) => typeof file !== "string"));
    },
    /** Pastes as the keyboard does, into what has the focus. */
    async paste(text: string) {
      await page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        const options = { clipboardData, bubbles: true, cancelable: true };
        (document.activeElement ?? document.body).dispatchEvent(
          new ClipboardEvent("paste", options),
        );
      }, text);
    },
  };
}

/** Waits for the code that takes files; it comes beside the first rows. */
export async function pemIsReady(page: Page): Promise<void> {
  await page.locator("html[data-takes-files]").waitFor();
}

/** Drags files of the device over the page, as the browser itself does it, and drops them. */
export async function dragFiles(page: Page, names: readonly string[]) {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map(pathOf), dragOperationsMask: 1 };
  const dispatch = (type: "dragEnter" | "dragOver" | "drop" | "dragCancel") =>
    devtools.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  await dispatch("dragEnter");
  // A browser says again and again that a drag goes on.
  await expect(async () => {
    await dispatch("dragOver");
    await expect(page.locator("[data-drop-hint]")).toBeVisible({ timeout: 500 });
  }).toPass();
  return { drop: () => dispatch("drop"), cancel: () => dispatch("dragCancel") };
}
