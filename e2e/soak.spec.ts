import type { CDPSession } from "playwright/test";
import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { createRandom, type Random } from "../src/sample/random.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { type Answer, accountId, type Misbehaviour } from "./upstream-options.ts";

const minuteMs = 60_000;
const pages = 6;

/** One answer in five is none, of every kind, as the seed says. */
function faultOf(random: Random): Answer | Misbehaviour | undefined {
  if (random.next() >= 0.2) return undefined;
  return random.pick<Answer | Misbehaviour>([
    "reset",
    "truncate",
    { status: 503, body: "<html>down</html>" },
    { status: 200, body: { success: false, errors: [] } },
    {
      status: 429,
      headers: { "retry-after": "5" },
      body: { success: false, errors: [{ code: 10_429, message: "slow down" }] },
    },
  ]);
}

/** What Terraform and people do to a list: one is gone, one is renewed, one is new. */
function changed(list: readonly WireCertificate[], turn: number): WireCertificate[] {
  const [, renewed, ...rest] = list;
  const [added] = makeCertificates(1, { name: `Added ${turn}` }, { seed: 100 + turn });
  const next = { ...renewed, id: `renewed-${turn}`, expires_on: "2040-01-01T00:00:00Z" };
  return [...rest, next, added].filter((one): one is WireCertificate => one !== undefined);
}

/** Bytes in use after everything that can go has gone. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

test("an hour of changes, expiries and faults leaves the list right and the page small", async ({
  page,
  notafter,
  upstream,
  worldClock,
  expectConsole,
}) => {
  test.setTimeout(180_000);
  expectConsole(/status of (429|502|503|504)/);
  const random = createRandom("soak");
  const expiresIn = (index: number) => Date.now() + (index + 3) * 2 * minuteMs;
  let list = makeCertificates(pages * 50 - 10, (index) =>
    index % 10 === 0 ? { expires_on: new Date(expiresIn(index)).toISOString() } : {},
  );
  const serve = () => upstream.set({ certificates: { [accountId]: list } });
  upstream.set({ maxPerPage: 50 });
  serve();
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });

  await page.clock.install();
  const { open, count, loadState, names } = dashboard(page);
  await open(server.url, `${list.length} of ${list.length} certificates`);
  await page.evaluate(() => {
    const timers = new Set<unknown>();
    const { setTimeout: set, clearTimeout: clear } = window;
    const counting = (run: () => void, ms?: number) => {
      const timer = set(() => {
        timers.delete(timer);
        run();
      }, ms);
      timers.add(timer);
      return timer;
    };
    const clearing = (timer?: number) => {
      timers.delete(timer);
      clear(timer);
    };
    Object.assign(window, { timers, setTimeout: counting, clearTimeout: clearing });
  });
  const session = await page.context().newCDPSession(page);

  async function liveFor(minutes: number, turn: number): Promise<void> {
    list = changed(list, turn);
    serve();
    await worldClock.pass(minutes, page);
  }

  upstream.set({ respond: () => faultOf(random) });
  for (let turn = 0; turn < 3; turn++) await liveFor(5, turn);
  const atStart = await heapOf(session);
  for (let turn = 3; turn < 12; turn++) await liveFor(5, turn);
  upstream.set({ respond: () => undefined });
  await worldClock.pass(6, page);
  await expect(count).toHaveText(`${list.length} of ${list.length} certificates`);
  await expect(loadState).toHaveText(/^Synced \d+ [sm] ago$/);
  expect((await heapOf(session)) / atStart).toBeLessThan(1.15);
  const timers = await page.evaluate(
    () => (window as unknown as { timers: Set<unknown> }).timers.size,
  );
  expect(timers).toBeLessThan(20);
  // Thirteen readings, each page of which fails twice at most before the next one.
  expect(listRequests(upstream).length).toBeLessThan(14 * pages * 2);

  await page.clock.resume();
  // So tall that every row is drawn.
  await page.setViewportSize({ width: 1_440, height: 20_000 });
  await expect(names).toHaveCount(list.length);
  const shown = await names.allTextContents();
  expect(shown.sort()).toEqual(list.map(({ name }) => name).sort());
  const expired = list.filter(({ expires_on: at }) => Date.parse(at ?? "") <= worldClock.now());
  await expect(page.locator("[data-status-chip=expired] span").first()).toHaveText(
    String(expired.length),
  );
});
