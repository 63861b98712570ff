import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeScopes } from "./many-scopes.ts";
import { type RecordedName, recordedAnswer } from "./recorded-answer.ts";
import { accountId } from "./upstream-options.ts";

const refusals: readonly (readonly [RecordedName, RegExp, readonly (string | RegExp)[]])[] = [
  [
    "unauthorized-resource-403",
    /1 of 1 page did not load/,
    ["has no permission here", "Access: Mutual TLS Certificates Read", "HTTP 403 · code 9109"],
  ],
  [
    "token-ip-403",
    /1 of 1 page did not load/,
    ["IP address filter excludes this server", "HTTP 403 · code 9109", /location/i],
  ],
  [
    "token-wrong-403",
    /does not know this token/,
    ["Set CLOUDFLARE_API_TOKEN to a valid one", "HTTP 403 · code 9109", "until you try again"],
  ],
];

for (const [name, title, words] of refusals) {
  test(`${name} is explained in the notice, too, when rows are shown already`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/403|Failed to load/);
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    await dashboard(page).open(server.url, "3 of 3 certificates");
    upstream.set({ respond: () => recordedAnswer(name) });
    await page.keyboard.press("r");
    const notice = page.getByRole("region", { name: title });
    for (const word of words) await expect(notice).toContainText(word);
    await expect(notice).toContainText("What was read before stays below.");
  });
}

test("a long message of Cloudflare's stays within the notice of a phone", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403|Failed to load/);
  await page.setViewportSize({ width: 390, height: 844 });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "3 of 3 certificates");
  const message = `Cannot use the access token from location: ${"2001:db8:".repeat(60)}`;
  const errors = [{ code: 9_109, message }];
  upstream.set({
    respond: () => ({
      status: 403,
      body: { success: false, errors, messages: [], result: null },
    }),
  });
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: /1 of 1 page did not load/ });
  await expect(notice).toContainText("from location: 2001:db8:");
  const right = await notice.evaluate((section) =>
    Math.max(
      ...[...section.querySelectorAll("*")].map((one) => one.getBoundingClientRect().right),
    ),
  );
  expect(right).toBeLessThanOrEqual(390);
});

test("what a revoked token left unread is not counted as if it did not exist", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403|Failed to load/);
  let answered = 0;
  upstream.set({
    ...makeScopes(3, 0, 4),
    respond: ({ path }) =>
      path.includes("/access/") && ++answered > 1
        ? recordedAnswer("token-wrong-403")
        : undefined,
  });
  const server = await notafter.start(upstream.env());
  await page.goto(`${server.url}/?scope=all-accounts`);
  const { count, loadState } = dashboard(page);
  await expect(page.getByRole("region", { name: /does not know this token/ })).toContainText(
    "Certificates may be missing below.",
  );
  await expect(loadState).toHaveText(/^Partly loaded/);
  await expect(count).toHaveText("4 of 4 loaded certificates");
});

test("of several scopes that are all refused for one reason, that reason is said", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403|Failed to load/);
  upstream.set(makeScopes(2, 0, 4));
  const server = await notafter.start(upstream.env());
  await dashboard(page).open(`${server.url}/?scope=all-accounts`, "8 of 8 certificates");
  upstream.set({ respond: () => recordedAnswer("token-ip-403") });
  await page.keyboard.press("r");
  const notice = page.getByRole("region", { name: "2 of 2 scopes cannot be read." });
  await expect(notice).toContainText("IP address filter excludes this server");
  await expect(notice).not.toContainText("most often");
  await expect(notice).toContainText("What was read of them before stays below");
});
