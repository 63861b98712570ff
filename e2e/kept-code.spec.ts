import { chromium } from "playwright/test";
import { expect, test } from "./fixtures.ts";

interface TraceEvent {
  readonly name: string;
  readonly args: {
    readonly data?: { readonly url?: string; readonly consumedCacheSize?: number };
  };
}

test("the first script is compiled once, and not at each visit", async ({
  sampleUrl,
  launchOptions,
}, testInfo) => {
  // A window of its own keeps nothing.
  const context = await chromium.launchPersistentContext(
    testInfo.outputPath("profile"),
    launchOptions,
  );
  /** How much compiled code of the first script a visit found on the device, bytes. */
  async function visit(): Promise<number> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const events: TraceEvent[] = [];
    cdp.on("Tracing.dataCollected", ({ value }) =>
      events.push(...(value as unknown as TraceEvent[])),
    );
    await cdp.send("Tracing.start", {
      transferMode: "ReportEvents",
      categories: "devtools.timeline,v8",
    });
    await page.goto(sampleUrl);
    await page.locator("tbody [data-name]").first().waitFor();
    const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
    await cdp.send("Tracing.end");
    await complete;
    await page.close();
    const compiled = events.filter(
      ({ name, args }) =>
        name === "v8.compile" && /\/index-[^/]+\.js$/.test(args.data?.url ?? ""),
    );
    return compiled[0]?.args.data?.consumedCacheSize ?? 0;
  }
  await expect.poll(visit).toBeGreaterThan(100_000);
  await context.close();
});
