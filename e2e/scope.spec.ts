import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

test("accounts and zones that the credential sees are picked by name", async ({
  page,
  sampleUrl,
}) => {
  const { open, scopePicker, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.click();
  // Three accounts, five zones, and what chooses all of those.
  await expect(page.getByRole("option")).toHaveCount(11);
  await page.keyboard.type("northwind");
  await expect(page.getByRole("option")).toHaveCount(2);
  await page.getByRole("option", { name: /northwind\.io/ }).click();
  await expect(count).toHaveText("45 of 45 certificates");
  await expect(scopePicker).toContainText("northwind.io");
  await expect(page).toHaveURL(new RegExp(`scope=zone:${sample.northwindZone.id}`));
});

test("the picker works with the keyboard alone and gives the focus back", async ({
  page,
  sampleUrl,
}) => {
  const { open, scopePicker, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("lindq");
  await expect(page.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(scopePicker).toBeFocused();
});

test("an id that no list names can be typed", async ({ page, notafter, upstream }) => {
  const hidden = "c0000000000000000000000000000009";
  upstream.set({
    accounts: [],
    zones: [],
    certificates: { [hidden]: makeCertificates(7) },
  });
  const server = await notafter.start(upstream.env());
  await page.goto(server.url);
  await expect(page.getByRole("heading", { name: "Which account or zone?" })).toBeVisible();
  const { scopePicker, count } = dashboard(page);
  await scopePicker.click();
  await expect(page.getByPlaceholder("Find by name, or type an id")).toBeFocused();
  await page.keyboard.type(hidden.toUpperCase());
  await page.getByRole("option", { name: /The account/ }).click();
  await expect(count).toHaveText("7 of 7 certificates");
});

test("lists of accounts and zones that are refused do not stand in the way", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/40[03]/);
  upstream.set({
    respond: ({ path }) => {
      if (path === "/accounts") {
        const message = "List accounts endpoint does not support account owned tokens.";
        return {
          status: 400,
          body: {
            success: false,
            errors: [{ code: 1_001, message }],
            messages: [],
            result: null,
          },
        };
      }
      return path === "/zones"
        ? {
            status: 403,
            body: {
              success: false,
              errors: [{ code: 10_000, message: "Authentication error" }],
            },
          }
        : undefined;
    },
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, scopePicker } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await scopePicker.click();
  await expect(page.getByText("Cloudflare answered 400.")).toBeVisible();
});

test("the picker reads every page of the accounts", async ({ page, notafter, upstream }) => {
  const accounts = Array.from({ length: 120 }, (_, index) => ({
    id: index.toString(16).padStart(32, "0"),
    name: `Account ${index}`,
  }));
  upstream.set({ accounts, certificates: { [accounts[0]?.id ?? ""]: makeCertificates(1) } });
  const server = await notafter.start(upstream.env());
  const { open, scopePicker } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  await scopePicker.click();
  const options = page.getByRole("option", { name: /^Account/ });
  await expect(options.first()).toHaveAttribute("aria-setsize", "124");
  await page.keyboard.type("Account 119");
  await expect(options).toHaveText(["Account 119 account"]);
});

test("nothing is asked of a zone that only came before the accounts", async ({
  page,
  notafter,
  upstream,
}) => {
  const release = upstream.hold(({ path }) => path === "/accounts");
  const server = await notafter.start(upstream.env());
  await page.goto(server.url);
  await expect.poll(() => upstream.requests.some(({ path }) => path === "/zones")).toBe(true);
  await expect(page.getByRole("status", { name: "Loading certificates" })).toBeVisible();
  release();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
  expect(listRequests(upstream).map(({ path }) => path)).toEqual([
    `/accounts/${accountId}/access/certificates`,
  ]);
});

test("a credential that may list nothing is told from one that is wrong, and both can recover", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const refused = {
    success: false,
    errors: [{ code: 9_109, message: "Invalid access token" }],
  };
  upstream.set({ respond: () => ({ status: 403, body: refused }) });
  const server = await notafter.start(upstream.env());
  await page.goto(server.url);
  const heading = page.getByRole("heading", { name: "Cloudflare does not know this token" });
  await expect(heading).toBeVisible();
  upstream.set({ respond: () => undefined });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
});

test("a long name shortens; the tools beside it stay in view", async ({
  page,
  notafter,
  upstream,
}) => {
  const name = "Firstname.lastname@example-company.com's Account ".repeat(6);
  upstream.set({ accounts: [{ id: accountId, name }] });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, scopePicker } = dashboard(page);
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(server.url, "3 of 3 certificates");
    await expect(scopePicker).toContainText("Firstname.lastname");
    await expect(page.getByRole("button", { name: "Help" })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
