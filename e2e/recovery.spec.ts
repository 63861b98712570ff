import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { accountId } from "./upstream-options.ts";

test("“Try again” reads the list once Cloudflare allows it", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  // Until the token has its permissions, not even the names of accounts can be listed.
  upstream.set({ respond: () => recordedAnswer("auth-error-403") });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const retry = page.getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  const { count, scopePicker } = dashboard(page);
  await expect(scopePicker).toContainText(accountId.slice(0, 8));
  upstream.set({ respond: () => undefined });
  await retry.click();
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(scopePicker).toContainText("Upstream account");
});

test("a rate limit is waited out as Cloudflare says, and reading goes on by itself", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/429/);
  let limits = 1;
  upstream.set({
    respond: ({ path }) => {
      if (!path.endsWith("/access/certificates") || limits-- <= 0) return undefined;
      const answer = recordedAnswer("rate-429");
      return { ...answer, headers: { ...answer.headers, "retry-after": "2" } };
    },
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  await expect(
    page.getByRole("region", { name: "Cloudflare asks to slow down." }),
  ).toBeVisible();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
  await expect(page.getByRole("region", { name: "Cloudflare asks to slow down." })).toHaveCount(
    0,
  );
});

test("a dead server is said in words, and the page recovers when it is back", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/ERR_CONNECTION_REFUSED|Failed to load/);
  const env = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start(env);
  const { open, count } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await server.stop();
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: /did not load/ });
  await expect(notice).toContainText("Notafter’s server does not answer.");
  await expect(count).toHaveText("3 of 3 certificates");
  await notafter.start({ ...env, PORT: new URL(server.url).port });
  await notice.getByRole("button", { name: "Retry 1 page" }).click();
  await expect(notice).toHaveCount(0);
});

test("a page in the background reads on after a fault, and need not be looked at", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/status of 502/);
  let faults = 0;
  upstream.set({
    certificates: { [accountId]: makeCertificates(120) },
    maxPerPage: 50,
    respond: ({ query }) =>
      query.get("page") === "2" && ++faults === 1 ? { status: 503, body: "" } : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
  });
  await page.goto(server.url);
  await expect(dashboard(page).count).toHaveText("120 of 120 certificates");
  expect(faults).toBeGreaterThan(1);
});

test("an answer that is not the server's is told from one that is", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/ERR_|Failed to load/);
  upstream.set({
    respond: ({ path }) => (path.endsWith("/access/certificates") ? "reset" : undefined),
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const panel = page.getByRole("main").getByRole("alert");
  await expect(panel.getByRole("heading")).toHaveText(
    "Notafter’s server cannot reach Cloudflare",
  );
});

test("a list that says no total is all there when its refresh fails", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502/);
  upstream.set({ resultInfo: "none" });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, names } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  upstream.set({ respond: () => ({ status: 503, body: "" }) });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("region", { name: /did not load/ })).toContainText(
    "What was read before stays below. Cloudflare answered 503.",
  );
  await expect(names).toHaveCount(3);
});

test("pages that failed are counted among those of the reading that failed", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  upstream.set({
    certificates: { [accountId]: makeCertificates(120) },
    maxPerPage: 50,
    respond: ({ query }) => (query.get("page") === "1" ? undefined : { status: 503, body: "" }),
  });
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: "2 of 3 pages did not load." });
  await expect(notice).toContainText("What was read before stays below.");
  await expect(count).toHaveText("3 of 3 certificates");
  upstream.set({ respond: () => undefined });
  await notice.getByRole("button", { name: "Retry 2 pages" }).click();
  await expect(count).toHaveText("120 of 120 certificates");
});

test("a view whose code a newer version has replaced is said, and the page stays", async ({
  page,
  sampleUrl,
  expectConsole,
}) => {
  expectConsole(
    /assets.(content-hostnames|rest)-|ERR_FAILED|error occurred in|dynamically imported/,
  );
  await page.route("**/assets/content-hostnames-*.js", (route) => route.abort());
  const { count, names } = dashboard(page);
  await page.goto(sampleUrl);
  await expect(count).toHaveText("48 of 48 certificates");
  await page.keyboard.type("gh");
  const main = page.getByRole("main");
  await expect(main.getByRole("button", { name: "New version: reload" }).last()).toBeVisible();
  await expect(names).toHaveCount(0);
  await page.keyboard.type("gc");
  await expect(names.first()).toBeVisible();
});

test("an empty account is not an empty search", async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: [] } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open } = dashboard(page);
  await open(server.url, "0 of 0 certificates");
  await expect(
    page.getByRole("heading", { name: "No certificates in this account" }),
  ).toBeVisible();
  await expect(page.getByText("the plan does not include Access mTLS")).toBeVisible();
  await expect(page.getByText("No certificate matches")).toHaveCount(0);
});
