import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeScopes } from "./many-scopes.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { expectKept, readCopy } from "./stored-copy.ts";

/** Three accounts with four certificates each, and one more. */
const customers = makeScopes(3, 0, 4);
const oneMore = makeScopes(4, 0, 4);

const parts = ["Customer 3", ...customers.accounts.map(({ id }) => `account ${id}`)];

async function openAndKeep(page: Page, url: string): Promise<void> {
  await dashboard(page).open(`${url}/?scope=all-accounts`, "12 of 12 certificates");
  for (const part of parts) await expectKept(page, part);
}

const retryLater = { "retry-after": "300" };
const faults = {
  "answers 500": () => recordedAnswer("internal-500"),
  "asks to slow down": () => ({ ...recordedAnswer("rate-429"), headers: retryLater }),
  "knows the token no more": () => recordedAnswer("token-wrong-403"),
} as const;

for (const [what, respond] of Object.entries(faults)) {
  test(`all accounts are shown from the device when Cloudflare ${what}`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/403|429|50\d|Failed to load/);
    upstream.set(customers);
    const server = await notafter.start(upstream.env());
    await openAndKeep(page, server.url);
    upstream.set({ respond });
    const { count, scopePicker, loadState } = dashboard(page);
    for (const address of ["/?scope=all-accounts", "/"]) {
      await page.goto(`${server.url}${address}`);
      const shown = address === "/" ? "4 of 4" : "12 of 12";
      await expect(count).toHaveText(`${shown} certificates`, { timeout: 30_000 });
      await expect(scopePicker).toContainText(
        address === "/" ? "Customer 1" : "All accounts (3",
      );
      await expect(loadState).toContainText(/synced/i);
    }
  });
}

test("so they are when nothing answers, and the list of accounts is read on when it does", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(customers);
  const server = await notafter.start(upstream.env());
  await openAndKeep(page, server.url);
  const release = upstream.hold();
  await page.goto(`${server.url}/?scope=all-accounts`);
  const { count, scopePicker } = dashboard(page);
  await expect(count).toHaveText("12 of 12 certificates", { timeout: 15_000 });
  upstream.set(oneMore);
  release();
  await expect(count).toHaveText("16 of 16 certificates", { timeout: 30_000 });
  await expect(scopePicker).toContainText("All accounts (4)");
});

async function expectNone(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/?scope=all-accounts`);
  await expect(page.getByRole("heading", { name: "Cloudflare answered 500" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText("Customer")).toHaveCount(0);
}

test("nothing of them is shown once the copy is forgotten", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/50\d|Failed to load/);
  upstream.set(customers);
  const server = await notafter.start(upstream.env());
  await openAndKeep(page, server.url);
  await page.getByRole("button", { name: "Copy on this device" }).click();
  await page.getByRole("menuitem", { name: "Forget this device’s copy" }).click();
  await expect.poll(async () => JSON.stringify(await readCopy(page))).not.toContain("Customer");
  upstream.set({ respond: faults["answers 500"] });
  await expectNone(page, server.url);
});

test("nor to another credential", async ({ page, notafter, upstream, expectConsole }) => {
  expectConsole(/50\d|Failed to load|ERR_CONNECTION/);
  upstream.set(customers);
  const env = upstream.env();
  const server = await notafter.start(env);
  await openAndKeep(page, server.url);
  await server.stop();
  upstream.set({ respond: faults["answers 500"] });
  const token = "AnotherTokenOfTheTestUpstream_0123456789";
  const port = new URL(server.url).port;
  const other = await notafter.start({ ...env, CLOUDFLARE_API_TOKEN: token, PORT: port });
  await expectNone(page, other.url);
});
