import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page, Request } from "playwright/test";
import { readCopy } from "./stored-copy.ts";

const minuteMs = 60_000;
/** In between, servers are ahead of devices by this: less than anybody would call a jump. */
const stepMs = 20_000;
const shiftedClock = new URL("./shifted-clock.mjs", import.meta.url);

/** Time that passes at once, for pages and servers alike. */
export interface WorldClock {
  /** The environment of a server that goes by it. */
  readonly env: Readonly<Record<string, string>>;
  now(): number;
  /** Sets the servers' clocks alone ahead of the devices'. */
  shiftServers(ms: number): void;
  /** Lets minutes pass for servers alone, as while a device sleeps. */
  sleep(minutes: number): void;
  /** Lets minutes pass, in which all timers of the page and of its context's others fire. */
  pass(minutes: number, page: Page): Promise<void>;
}

/**
 * Waits until the pages of a context wait for nothing but the time. Answers and storage take real
 * time, so that without this hours would pass for a page that waits for one.
 */
function createSettling(context: BrowserContext): (page: Page) => Promise<void> {
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
  let seen = 0;
  return async (page) => {
    while (seen !== begun || underWay.size > 0) {
      seen = begun;
      while (underWay.size > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      // Reads of the storage wait for the writes before them.
      await readCopy(page);
    }
  };
}

/** @param file a path of its own, through which servers learn the time */
export function createWorldClock(file: string): WorldClock {
  const settlings = new Map<BrowserContext, ReturnType<typeof createSettling>>();
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
    sleep(minutes) {
      passed += minutes * minuteMs;
      tell();
    },
    async pass(minutes, page) {
      const context = page.context();
      const settle = settlings.get(context) ?? createSettling(context);
      settlings.set(context, settle);
      for (let steps = (minutes * minuteMs) / stepMs; steps > 0; steps--) {
        passed += stepMs;
        tell();
        await page.clock.runFor(stepMs);
        await settle(page);
      }
    },
  };
}
