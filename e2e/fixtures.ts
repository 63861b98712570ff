import { test as base, expect } from "playwright/test";
import { type Front, startFront } from "./front.ts";
import { type Notafter, startNotafter } from "./notafter.ts";
import { guardPages, type PageGuard } from "./page-guard.ts";
import { startUpstream, type Upstream } from "./upstream.ts";
import { createWorldClock, type WorldClock } from "./world-clock.ts";

export interface TestFixtures {
  /** Starts built servers; they are stopped after the test. */
  notafter: { start(env?: Readonly<Record<string, string>>): Promise<Notafter> };
  /** Starts servers that stand before others; they are stopped after the test. */
  front: { start(server: Notafter): Promise<Front> };
  /** A Cloudflare of the test's own; `upstream.env` connects a server to it. */
  upstream: Upstream;
  /** Time that passes at once: servers go by it with `worldClock.env`, pages when asked to. */
  worldClock: WorldClock;
  /** Lets console messages that match pass; every other error or warning fails the test. */
  expectConsole: PageGuard["expectConsole"];
  pageGuard: PageGuard;
}

interface WorkerFixtures {
  /** The address of a server without credentials, shared by the tests of a worker. */
  sampleUrl: string;
}

/** Playwright's `test`, in which a page that complains fails. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sampleUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
    async ({}, use) => {
      const server = await startNotafter();
      await use(server.url);
      await server.stop();
    },
    { scope: "worker" },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
  notafter: async ({}, use, testInfo) => {
    const servers: Notafter[] = [];
    await use({
      async start(env) {
        const server = await startNotafter(env);
        servers.push(server);
        return server;
      },
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const server of servers) await testInfo.attach("server log", { body: server.log() });
    }
    await Promise.all(servers.map((server) => server.stop()));
  },

  front: async ({ notafter: _notafter }, use) => {
    const fronts: Front[] = [];
    await use({
      async start({ url }) {
        const front = await startFront(url);
        fronts.push(front);
        return front;
      },
    });
    await Promise.all(fronts.map((front) => front.stop()));
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
  upstream: async ({}, use) => {
    const upstream = await startUpstream();
    await use(upstream);
    await upstream.stop();
  },

  worldClock: async ({ context }, use, testInfo) => {
    await use(createWorldClock(testInfo.outputPath("clock"), context));
  },

  // Servers come before the context here, so that they stop after its pages: a page that loses
  // its server at the end of a test would complain.
  pageGuard: [
    async ({ notafter: _notafter, front: _front, upstream: _upstream, context }, use) => {
      const guard = guardPages(context);
      await use(guard);
      expect(await guard.problems(), "errors and warnings of the page").toEqual([]);
    },
    { auto: true },
  ],

  expectConsole: async ({ pageGuard }, use) => {
    await use((pattern) => pageGuard.expectConsole(pattern));
  },
});

export { expect };
