import { settle } from "./dashboard.mjs";

const settleMs = 5_000;
const watchMs = 20_000;

/**
 * What a page costs that nobody touches, in percent of one core: the tasks of its main thread,
 * and all processor time of the renderers, which adds compositing, collections and the threads of
 * the browser's engine. Besides the page's there are only blank renderers.
 * @type {import("./rounds.mjs").Part}
 */
export async function idle(page) {
  const session = await page.context().newCDPSession(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error("The browser tells nothing of its processes.");
  // In processor time: what other work takes from the page is not the page's.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    const of = (/** @type {string} */ name) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return {
      at: performance.now() / 1_000,
      mainThread: of("TaskDuration"),
      renderer: renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    };
  };
  await settle(page);
  await page.waitForTimeout(settleMs);
  const before = await spent();
  await page.waitForTimeout(watchMs);
  const after = await spent();
  const seconds = after.at - before.at;
  return {
    mainThreadPercent: [((after.mainThread - before.mainThread) / seconds) * 100],
    rendererPercent: [((after.renderer - before.renderer) / seconds) * 100],
  };
}
