import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

test("a revoked token ends all asking; the rows stay, and a new one is taken at once", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  upstream.set({ certificates: { [accountId]: makeCertificates(300) }, maxPerPage: 10 });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names } = dashboard(page);
  await open(server.url, "300 of 300 certificates");
  const revoked = {
    success: false,
    errors: [{ code: 9_109, message: "Invalid access token" }],
  };
  upstream.set({ respond: () => ({ status: 403, body: revoked }) });
  const before = listRequests(upstream).length;
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: "Cloudflare does not know this token." });
  await expect(notice).toContainText("What was read before stays below");
  await expect(count).toHaveText("300 of 300 certificates");
  await expect(names.first()).toBeVisible();
  expect(listRequests(upstream)).toHaveLength(before + 1);
  upstream.set({ respond: () => undefined });
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toHaveCount(0);
  await expect(count).toHaveText("300 of 300 certificates");
});

test("a token revoked in the middle of a list says how many are missing", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const revoked = {
    success: false,
    errors: [{ code: 9_109, message: "Invalid access token" }],
  };
  upstream.set({
    certificates: { [accountId]: makeCertificates(120) },
    maxPerPage: 50,
    respond: ({ query }) =>
      query.get("page") === "1" ? undefined : { status: 403, body: revoked },
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "50 of 120 certificates");
  const notice = page.getByRole("region", { name: "Cloudflare does not know this token." });
  await expect(notice).toContainText("70 certificates are missing below.");
  await expect(notice).toContainText("Nothing more is asked until you try again.");
});

test("a refusal is no answer of Cloudflare's where the server now serves the sample", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, names } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await server.stop();
  await notafter.start({ PORT: new URL(server.url).port });
  await page.keyboard.press("r");
  await expect(page.getByRole("region", { name: /^Sample data/ })).toBeVisible();
  await expect(names).toHaveCount(0);
});
