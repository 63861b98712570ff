let begin: () => void;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});
let isAsked = false;

const pauseMs = 2_000;
let serverBack: Promise<void> | null = null;

/** Waits until the server answers anything: at once, but for one that is started anew, or a tunnel. */
async function untilServerAnswers(): Promise<void> {
  for (;;) {
    try {
      // To be sent elsewhere is an answer: a sign-in that has ended is no server that is gone.
      await fetch("/", { method: "HEAD", cache: "no-store", redirect: "manual" });
      serverBack = null;
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
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
  /** Fetches a part of it when it may be. Fails when the server answers and does not have it. */
  async fetch<T>(load: () => Promise<T>): Promise<T> {
    await begun;
    try {
      return await load();
    } catch {
      serverBack ??= untilServerAnswers();
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
    // Not every Safari can tell when it is idle.
    if ("scheduler" in window) void scheduler.postTask(begin, { priority: "background" });
    else setTimeout(begin, 200);
  },
};
