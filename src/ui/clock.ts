/** One clock for the whole page. It ticks on the second while somebody looks at it, else on the minute. */
export interface Clock {
  /** The time of the last tick, epoch ms: the same for all that is drawn together. */
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface LiveClock extends Clock {
  /** Reads the time at once: something happened that the next tick would show late. */
  readonly tick: () => void;
}

export function createClock(readTime: () => number): LiveClock {
  const listeners = new Set<() => void>();
  let time = readTime();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    time = readTime();
    for (const listener of listeners) listener();
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    if (listeners.size === 0) return;
    // Of a hidden page only the title and the icon are seen, which count no seconds.
    const everyMs = document.hidden ? 60_000 : 1_000;
    timer = setTimeout(tick, everyMs - (readTime() % everyMs));
  }

  function start(): void {
    time = readTime();
    document.addEventListener("visibilitychange", tick);
    // A device that slept, or a page that was put away, has missed its ticks.
    document.addEventListener("resume", tick);
    window.addEventListener("pageshow", tick);
    window.addEventListener("focus", tick);
    schedule();
  }

  function stop(): void {
    document.removeEventListener("visibilitychange", tick);
    document.removeEventListener("resume", tick);
    window.removeEventListener("pageshow", tick);
    window.removeEventListener("focus", tick);
    clearTimeout(timer);
  }

  return {
    now: () => time,
    tick,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}

let read = () => Date.now();

export const clock = createClock(() => read());

/** Takes the time from elsewhere: this device's own may be wrong. */
export function setClock(readTime: () => number): void {
  read = readTime;
}

/** A clock that stands still, to look at the page as of another moment. */
export function fixedClock(time: number): Clock {
  return { now: () => time, subscribe: () => () => undefined };
}
