let begin: () => void;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});
let isAsked = false;

/** A server that is started anew, or a train in a tunnel, is away for seconds. */
const awayMs = 2_000;

let serverBack: Promise<void> | null = null;

/** Waits until the server answers anything at all: only then does missing code mean that it is gone. */
async function waitForServer(): Promise<void> {
  for (;;) {
    try {
      await fetch("/robots.txt", { method: "HEAD", cache: "no-store" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, awayMs));
    }
  }
}

/**
 * The code that the first rows do without. It is fetched all together once they are drawn, so
 * that nothing competes with them and a later click finds its code there.
 */
export const restOfCode = {
  /** When it may be fetched. */
  begun,
  /** Fetches a part of it when it may be. Fails when a server that answers does not have it. */
  async fetch<T>(load: () => Promise<T>): Promise<T> {
    await begun;
    try {
      return await load();
    } catch {
      serverBack ??= waitForServer().finally(() => {
        serverBack = null;
      });
      await serverBack;
      return await load();
    }
  },
  /** A person asks for a part of it already. */
  fetchNow: () => begin(),
  /** The first rows are drawn, or what is said in their place. */
  fetchWhenIdle() {
    if (isAsked) return;
    isAsked = true;
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 1_000 });
    else setTimeout(begin, 200);
  },
};
