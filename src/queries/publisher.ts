/** While answers come many a second, what is made of them is drawn a few times a second. */
const growthMs = 200;
/** While more rows are held back than can be drawn so often, the words about them tell less often. */
const wordsMs = 1_000;
/** Drawing may take a quarter of the time: what costs more is drawn less often. */
const restShare = 3;

/** Shows what changes to those who subscribe: the first change at once, the next ones together. */
export interface Publisher<T> {
  /** Something changed, or will have when the time is up. */
  plan(leastMs?: number): void;
  /** Shows at once what there is. */
  publish(): void;
  subscribe(listener: () => void): () => void;
  snapshot(): T;
}

/**
 * @param describe makes what is shown
 * @param isBusy whether more changes are about to come; the last one is shown at once
 * @param isEnding whether they are the last ones
 */
export function createPublisher<T>(
  describe: () => T,
  isBusy: () => boolean,
  isEnding: () => boolean = () => false,
): Publisher<T> {
  const listeners = new Set<() => void>();
  let shown = describe();
  let publishedAt = Number.NEGATIVE_INFINITY;
  let costMs = 0;
  let isDeciding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends. */
  let dueAt = Number.POSITIVE_INFINITY;
  /** Whether `describe` waits until it has more to show. */
  let isWaiting = false;

  function publish(): void {
    clearTimeout(timer);
    dueAt = Number.POSITIVE_INFINITY;
    isWaiting = false;
    publishedAt = performance.now();
    shown = describe();
    for (const listener of listeners) listener();
    // What is drawn at once has been drawn when the next task comes.
    setTimeout(() => {
      costMs = performance.now() - publishedAt;
    });
  }

  function decide(): void {
    isDeciding = false;
    if (!isBusy()) publish();
    else publishAt(publishedAt + Math.max(isWaiting ? wordsMs : growthMs, restShare * costMs));
  }

  function publishAt(time: number): void {
    if (time >= dueAt) return;
    const ms = time - performance.now();
    clearTimeout(timer);
    dueAt = time;
    if (ms <= 0) publish();
    else timer = setTimeout(publishUnlessEnding, ms);
  }

  /** What is drawn shortly before the end holds that up. */
  function publishUnlessEnding(): void {
    if (isEnding()) timer = setTimeout(publish, growthMs);
    else publish();
  }

  return {
    publish,
    plan(leastMs) {
      if (leastMs !== undefined) {
        isWaiting = true;
        publishAt(performance.now() + leastMs);
        return;
      }
      if (isDeciding) return;
      isDeciding = true;
      // Whether more is to come is known when the one who changed it has gone on.
      queueMicrotask(decide);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => shown,
  };
}
