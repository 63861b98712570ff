import { chromium, type Page } from "playwright/test";
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
  async function visit(page: Page): Promise<void> {
    await page.goto(sampleUrl);
    await page.locator("tbody [data-name]").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  /** How much compiled code of the first script a visit finds on the device, bytes. */
  async function foundCode(): Promise<number> {
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
    await visit(page);
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
  // The second visit keeps the code, for which the browser takes its time, as for a trace.
  const [first = await context.newPage()] = context.pages();
  await visit(first);
  await visit(first);
  await expect.poll(foundCode, { timeout: 45_000 }).toBeGreaterThan(100_000);
  await context.close();
});
