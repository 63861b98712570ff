import { readFileSync } from "node:fs";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { pathOf, pem, pemIsReady, said } from "./pem.ts";
import { accountId } from "./upstream-options.ts";

test("a file that very many certificates match leaves an address that can be loaded again", async ({
  page,
  notafter,
  upstream,
}) => {
  const fingerprint = `MD5 Fingerprint=${said("ec", "md5 Fingerprint")}`;
  upstream.set({ certificates: { [accountId]: makeCertificates(600, { fingerprint }) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "600 of 600 certificates");
  await pemIsReady(page);
  await pem(page).paste(readFileSync(pathOf("ec.pem"), "latin1"));
  await expect(pem(page).summary).toHaveText("One certificate was read: it is loaded.");
  await expect(page).toHaveURL(/certificate=/);
  const answer = await page.reload();
  expect(answer?.status()).toBe(200);
  await dashboard(page).open(page.url(), "600 of 600 certificates");
});
