let begin: () => void;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});
let isAsked = false;

/** A server that is started anew, or a train in a tunnel, is away for seconds. */
const retryWaitsMs = [500, 2_000];

/**
 * The code that the first rows do without. It is fetched all together once they are drawn, so
 * that nothing competes with them and a later click finds its code there.
 */
export const restOfCode = {
  /** When it may be fetched. */
  begun,
  /** Fetches a part of it when it may be. Fails when it cannot be had a few times over. */
  async fetch<T>(load: () => Promise<T>): Promise<T> {
    await begun;
    for (const waitMs of retryWaitsMs) {
      try {
        return await load();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
    return await load();
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
