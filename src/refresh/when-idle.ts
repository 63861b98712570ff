import { onIdle } from "../ui/on-idle.ts";

/** Work that is done when the page has nothing better to do, one run after the other. */
export interface IdleWork {
  /** Once for all that ask meanwhile. */
  readonly ask: () => void;
  /** At once, after the run that may be under way. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

export function whenIdle(work: () => Promise<void>): IdleWork {
  let isAsked = false;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  function run(): Promise<void> {
    isAsked = false;
    if (!isStopped) running = running.then(work).catch(() => undefined);
    return running;
  }

  return {
    ask() {
      if (isAsked || isStopped) return;
      isAsked = true;
      onIdle(run, 2_000);
    },
    now: run,
    stop() {
      isStopped = true;
    },
  };
}
