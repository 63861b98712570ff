import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page, Request, Route } from "playwright/test";
import { readCopy } from "./stored-copy.ts";

const minuteMs = 60_000;
/**
 * In between, servers are ahead of devices by this: less than anybody would call a jump, and than
 * a page waits for an answer, which takes real time.
 */
const stepMs = 7_500;
const shiftedClock = new URL("./shifted-clock.mjs", import.meta.url);

/** Time that passes at once, for pages and servers alike. */
export interface WorldClock {
  /** The environment of a server that goes by it. */
  readonly env: Readonly<Record<string, string>>;
  now(): number;
  /** Sets the servers' clocks alone ahead of the devices'. */
  shiftServers(ms: number): void;
  /** Lets minutes pass at once, as while a device sleeps: the page's timers fire once, after it. */
  sleep(minutes: number, page: Page): Promise<void>;
  /** Lets minutes pass, in which all timers of the page and of its context's others fire. */
  pass(minutes: number, page: Page): Promise<void>;
}

interface Traffic {
  /** Waits until pages wait for nothing but the time. */
  settle(page: Page): Promise<void>;
  /** Waits until requests that are not in `held` are answered. */
  quiet(held: ReadonlySet<Request>): Promise<void>;
}

/**
 * Knows what the pages of a context wait for. Answers and storage take real time, so that without
 * this hours would pass for a page that waits for one.
 */
function watchTraffic(context: BrowserContext): Traffic {
  const underWay = new Set<Request>();
  let begun = 0;
  let wake = () => {};
  const end = (request: Request) => {
    underWay.delete(request);
    wake();
  };
  context.on("request", (request) => {
    begun++;
    underWay.add(request);
  });
  context.on("requestfinished", end);
  context.on("requestfailed", end);
  const quiet = async (held: ReadonlySet<Request>) => {
    while ([...underWay].some((request) => !held.has(request))) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  let seen = 0;
  const settle = async (page: Page) => {
    while (seen !== begun || underWay.size > 0) {
      seen = begun;
      await quiet(new Set());
      // Reads of the storage wait for the writes before them.
      await readCopy(page);
    }
  };
  return { settle, quiet };
}

/**
 * Moves all clocks of a page's context while no answer is on its way: one that was given between
 * the server's leap and the page's would tell the page of a difference that never was.
 */
async function betweenAnswers(page: Page, traffic: Traffic, leap: () => Promise<void>) {
  const held = new Set<Request>();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route) => {
    held.add(route.request());
    await released;
    await route.continue();
  };
  await page.context().route("**/api/**", hold);
  await traffic.quiet(held);
  await leap();
  release();
  await page.context().unrouteAll({ behavior: "wait" });
}

/**
 * @param file a path of its own, through which servers learn the time
 * @param context the pages' that go by it, before any of them has asked for anything
 */
export function createWorldClock(file: string, context: BrowserContext): WorldClock {
  const traffics = new Map([[context, watchTraffic(context)]]);
  const trafficOf = (page: Page) => {
    const traffic = traffics.get(page.context()) ?? watchTraffic(page.context());
    traffics.set(page.context(), traffic);
    return traffic;
  };
  let passed = 0;
  let shift = 0;
  const tell = () => {
    // In one step: a server that reads a half-written file would fall back into the past.
    writeFileSync(`${file}.next`, String(passed + shift));
    renameSync(`${file}.next`, file);
  };
  tell();
  return {
    env: {
      NODE_OPTIONS: `--import "${fileURLToPath(shiftedClock)}"`,
      NOTAFTER_TEST_CLOCK: file,
    },
    now: () => Date.now() + passed,
    shiftServers(ms) {
      shift = ms;
      tell();
    },
    async sleep(minutes, page) {
      await betweenAnswers(page, trafficOf(page), async () => {
        passed += minutes * minuteMs;
        tell();
        await page.clock.fastForward(minutes * minuteMs);
      });
    },
    async pass(minutes, page) {
      const { settle } = trafficOf(page);
      for (let steps = (minutes * minuteMs) / stepMs; steps > 0; steps--) {
        passed += stepMs;
        tell();
        await page.clock.runFor(stepMs);
        await settle(page);
      }
    },
  };
}
