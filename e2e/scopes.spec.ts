import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { makeScopes } from "./many-scopes.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { listRequests } from "./upstream.ts";

test("several scopes are put together first and read when that is done", async ({
  page,
  sampleUrl,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/access/certificates")) asked.push(request.url());
  });
  const { open, scopePicker, count, header, row } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await expect(header("Scope")).toHaveCount(0);
  await scopePicker.click();
  await page
    .getByRole("option", { name: /northwind\.io/ })
    .locator("[data-add]")
    .click();
  await page.keyboard.type("lindqvist.example");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("button", { name: "Show 1 account · 2 zones" })).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.getByRole("button", { name: /^Show/ }).click();

  // The zone's 45 are among the account's 48; the observatory's zone has 5 of its own.
  await expect(count).toHaveText("53 of 53 certificates");
  await expect(scopePicker).toHaveText(/1 account · 2 zones/);
  await expect(page).toHaveURL(/scope=account:[0-9a-f]{32},zone:[0-9a-f]{32},zone:/);
  await expect(row("pay.northwind.io").first()).toContainText("+1");
  await header("Scope").getByRole("button").click();
  await expect(header("Scope")).toHaveAttribute("aria-sort", "ascending");

  await page.getByRole("button", { name: "Scope: All scopes" }).click();
  await page.getByRole("checkbox", { name: /lindqvist\.example/ }).check();
  await expect(count).toHaveText("5 of 53 certificates");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/within=/);
  await page.reload();
  await expect(count).toHaveText("5 of 53 certificates");
  await expect(page.getByRole("button", { name: "Scope: lindqvist.example" })).toBeVisible();

  await scopePicker.click();
  await page.getByRole("option", { name: /^Lindqvist Observatory/ }).click();
  await expect(count).toHaveText("6 of 6 certificates");
  await expect(header("Scope")).toHaveCount(0);
  await expect(page).not.toHaveURL(/within=/);
  await page.goBack();
  await expect(count).toHaveText("5 of 53 certificates");
});

test("a zone's certificate leads to the zone's own account, beside another one", async ({
  page,
  sampleUrl,
}) => {
  const { northwind, observatory, observatoryZone } = sample;
  const { open, row } = dashboard(page);
  await open(
    `${sampleUrl}/?scope=account:${northwind.id},zone:${observatoryZone.id}`,
    "53 of 53 certificates",
  );
  await row("dome.lindqvist.example").first().getByRole("button").first().click();
  await expect(page.getByRole("link", { name: /^Open in Cloudflare/ })).toHaveAttribute(
    "href",
    new RegExp(`^https://dash\\.cloudflare\\.com/${observatory.id}/`),
  );
});

test("a draft can be left as it was, and all scopes are one choice", async ({
  page,
  sampleUrl,
}) => {
  const { open, scopePicker, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await scopePicker.click();
  await page.getByRole("option", { name: "All zones (5)" }).locator("[data-add]").click();
  await page.keyboard.press("Escape");
  await expect(count).toHaveText("48 of 48 certificates");
  await scopePicker.click();
  await page.getByRole("option", { name: "Everything (8)" }).click();
  await expect(page).toHaveURL(/scope=all(&|$)/);
  await expect(scopePicker).toHaveText(/Everything \(8\)/);
  await expect(page.getByRole("button", { name: /^8 scopes read/ })).toBeVisible();
  const total = sample.northwind.count + sample.observatory.count + sample.managed.count;
  await expect(count).toHaveText(
    `${total.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} certificates`,
  );
});

test("each scope says how it stands; one that is refused does not hold up the others", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/40[03]|502/);
  const many = makeScopes(5, 0, 2);
  const [loaded, empty, refused, disabled, broken] = many.accounts.map(({ id }) => id);
  let isBroken = true;
  upstream.set({
    ...many,
    certificates: { ...many.certificates, [empty ?? ""]: [] },
    respond: ({ path }) => {
      if (path.includes(refused ?? "-")) return recordedAnswer("auth-error-403");
      if (path.includes(disabled ?? "-")) {
        const errors = [{ code: 9_999, message: "access.api.error.not_enabled" }];
        return { status: 400, body: { success: false, errors, messages: [], result: null } };
      }
      return isBroken && path.includes(broken ?? "-") ? { status: 503, body: "" } : undefined;
    },
  });
  const server = await notafter.start(upstream.env());
  const { open, count } = dashboard(page);
  await open(`${server.url}/?scope=all-accounts`, "2 of 2 loaded certificates");
  const notice = page.getByRole("region", { name: "1 of 5 scopes cannot be read." });
  await expect(notice).toContainText("Access: Mutual TLS Certificates Read");
  const missing = page.getByRole("region", { name: "1 of 5 pages did not load." });
  await expect(missing).toContainText("Certificates may be missing below.");
  const honesty = page.locator("[data-honesty]");
  await expect(honesty).toHaveText(/^2 loaded, 5 scopes, 2 of 5 pages,/);
  await page.getByRole("button", { name: /^3 of 5 scopes read/ }).click();
  const states = page.getByRole("dialog").getByRole("article");
  await expect(states).toHaveCount(5);
  await expect(states.filter({ hasText: "Customer 1" })).toContainText("loaded · 2");
  await expect(states.filter({ hasText: "Customer 2" })).toContainText("no certificates");
  await expect(states.filter({ hasText: "Customer 3" })).toContainText("no access");
  await expect(states.filter({ hasText: "Customer 4" })).toContainText("not enabled");
  await expect(states.filter({ hasText: "Customer 5" })).toContainText("failed");
  isBroken = false;
  const before = listRequests(upstream).length;
  await states.filter({ hasText: "Customer 5" }).getByRole("button", { name: "Retry" }).click();
  await expect(count).toHaveText("4 of 4 certificates");
  await expect(honesty).toHaveText(/^4 of 4 loaded, 5 scopes, 3 of 5 pages,/);
  await expect(states.filter({ hasText: "Customer 5" })).toContainText("loaded · 2");
  expect(listRequests(upstream)).toHaveLength(before + 1);
  expect(loaded).toBeDefined();
});

test("a thousand zones are found at once, and only those in sight are drawn", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set(makeScopes(10, 1_000));
  const server = await notafter.start(upstream.env());
  const { open, scopePicker, count } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  await scopePicker.click();
  const options = page.getByRole("option");
  await expect(page.getByRole("option", { name: "Everything (1,010)" })).toBeVisible();
  expect(await options.count()).toBeLessThan(60);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[role=option][data-highlighted]")).toBeInViewport();
  await page.keyboard.type("zone-977.");
  await expect(options).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(scopePicker).toContainText("zone-977.example");
  await expect(count).toHaveText("1 of 1 certificate");
});

test("an address that names no scopes says so", async ({ page, sampleUrl }) => {
  const { open } = dashboard(page);
  const { id } = sample.northwind;
  await open(`${sampleUrl}/?scope=account:${id},everything`, "48 of 48 certificates");
  await expect(page.getByText("Part of this address could not be read.")).toBeVisible();
});

test("one certificate in two scopes is one row; one fingerprint under two ids is two", async ({
  page,
  notafter,
  upstream,
}) => {
  const many = makeScopes(1, 1, 0);
  const [account, zone] = [many.accounts[0]?.id ?? "", many.zones[0]?.id ?? ""];
  const [first, second, third] = makeCertificates(3);
  const twin = { ...third, fingerprint: second?.fingerprint };
  upstream.set({
    ...many,
    certificates: { [account]: [first, second], [zone]: [first, twin] },
  });
  const server = await notafter.start(upstream.env());
  const { open, row } = dashboard(page);
  await open(`${server.url}/?scope=account:${account},zone:${zone}`, "3 of 3 certificates");
  await expect(row("Root 00001")).toContainText("Customer 1");
  await expect(row("Root 00001")).toContainText("+1");
  await expect(row("Root 00003")).toContainText("zone-1.example");
  await expect(page.locator("[data-honesty]")).toHaveText(
    /^3 of 3 loaded, 2 scopes, 2 pages, \d\d:\d\d:\d\d UTC$/,
  );
});
