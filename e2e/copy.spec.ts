import { dashboard } from "./dashboard.ts";
import { markFirstRow } from "./first-row.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { expectKept, readCopy } from "./stored-copy.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

const isList = ({ path }: { path: string }) => path.endsWith("/access/certificates");
const whole = "120 of 120 certificates";

test("the next visit shows the former list at once, offline too, then the new one", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502|504/);
  const certificates = makeCertificates(120);
  upstream.set({ certificates: { [accountId]: certificates }, maxPerPage: 50 });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState, names } = dashboard(page);
  await open(`${server.url}/?sort=name`, whole);
  await expectKept(page, "Root 00120");
  expect(JSON.stringify(await readCopy(page))).not.toContain(
    upstream.env().CLOUDFLARE_API_TOKEN,
  );

  const [first, , third, ...rest] = certificates;
  const renewed = { ...first, id: "renewed", expires_on: "2099-01-01T00:00:00Z" };
  const edited = { ...third, associated_hostnames: ["moved.example.com"] };
  upstream.set({ certificates: { [accountId]: [renewed, edited, ...rest] } });
  const release = upstream.hold(isList);
  await page.reload();
  await expect(count).toHaveText(whole);
  await expect(names.first()).toHaveText("Root 00001");
  await expect(loadState).toHaveText(/^Refreshing · synced \d+ s ago$/);
  release();
  await expect(count).toHaveText("119 of 119 certificates");
  const changes = page.getByRole("region", { name: "1 renewed, 1 changed, 1 gone." });
  await expect(changes).toContainText("moved.example.com added");
  await expect(changes).toContainText("Gone: Root 00002.");
  await changes.getByRole("button", { name: "Dismiss" }).click();
  await expect(changes).toHaveCount(0);
  await expectKept(page, "renewed");

  upstream.set({ respond: () => "reset" });
  await page.reload();
  await expect(count).toHaveText("119 of 119 certificates");
  await expect(loadState).toHaveText(/^Synced .* ago · offline$/);
  await expect(page.getByRole("region", { name: /\d (new|renewed|changed|gone)/ })).toHaveCount(
    0,
  );
  upstream.set({ respond: () => undefined });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
});

test("what is forgotten is gone, and nothing more is kept by any open tab", async ({
  page,
  context,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, "Root 00003");
  const other = await context.newPage();
  await dashboard(other).open(server.url, "3 of 3 certificates");

  await page.getByRole("button", { name: "Copy on this device" }).click();
  await page.getByRole("menuitem", { name: "Forget this device’s copy" }).click();
  await expect(
    page.getByRole("region", { name: "This device’s copy is forgotten." }),
  ).toBeVisible();
  expect(JSON.stringify(await readCopy(page))).not.toContain("Root");
  upstream.set({ certificates: { [accountId]: makeCertificates(4) } });
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: "Refresh" }).click();
    await expect(dashboard(tab).count).toHaveText("4 of 4 certificates");
  }
  await expect(
    other.getByRole("region", { name: "This device’s copy is forgotten." }),
  ).toBeVisible();
  expect(JSON.stringify(await readCopy(page))).not.toContain("Root");
  const release = upstream.hold(isList);
  await page.reload();
  await expect(loadState).toHaveText("Loading…");
  await expect(count).toHaveCount(0);
  release();
  await expectKept(page, "Root 00004");
});

test("another credential or upstream never shows what a former one has read", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  // A request of the page may be on its way while the server stops.
  expectConsole(/Failed to load resource: net::ERR_/);
  const former = upstream.env().CLOUDFLARE_API_TOKEN ?? "";
  const env = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start(env);
  const port = new URL(server.url).port;
  const { open, count, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, "Root 00003");
  await server.stop();

  const token = "AnotherTokenOfTheTestUpstream_0123456789";
  const others = makeCertificates(2, {}, { seed: 2 });
  upstream.set({ credential: { token }, certificates: { [accountId]: others } });
  const next = await notafter.start({ ...env, CLOUDFLARE_API_TOKEN: token, PORT: port });
  const release = upstream.hold(isList);
  await page.reload();
  await expect(loadState).toHaveText("Loading…");
  await expect.poll(() => listRequests(upstream).length).toBe(2);
  await expect(count).toHaveCount(0);
  release();
  await expect(count).toHaveText("2 of 2 certificates");
  await next.stop();

  // The page notices by itself that the server is the former one again, and compares with that.
  upstream.set({
    credential: { token: former },
    certificates: { [accountId]: makeCertificates(5) },
  });
  await notafter.start({ ...env, PORT: port });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(count).toHaveText("5 of 5 certificates");
  await expect(page.getByRole("region", { name: "2 new." })).toBeVisible();
});

test("what the device has is drawn before Cloudflare is asked again", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  // The index, which is written last.
  await expectKept(page, '"usedAt":');
  await markFirstRow(page);
  await page.reload();
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  await expect.poll(() => listRequests(upstream).length).toBe(2);
  const [drawnAt, askedAt] = await page.evaluate(() => [
    performance.getEntriesByName("first-row")[0]?.startTime,
    performance.getEntriesByType("resource").find(({ name }) => /certificates\?/.test(name))
      ?.startTime,
  ]);
  expect(askedAt).toBeGreaterThan(drawnAt ?? Number.NaN);
});
