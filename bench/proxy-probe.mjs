import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * Loaded into the measured server before its own code: tells on request how long its event loop
 * was kept from its timers since the last time, and what memory is left after a collection.
 */
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on("message", () => {
  const stall = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  delay.reset();
  process.send?.({
    stall,
    cpuMicros: user + system,
    heapMiB: heapUsed / 2 ** 20,
    rssMiB: rss / 2 ** 20,
  });
});

// The channel alone must not keep the server running.
process.channel?.unref();
// A bench that failed leaves nobody behind.
process.once("disconnect", () => process.exit());
