import { deviceNow } from "./device-time.ts";
import { createHoldKeeper, type Hold } from "./hold.ts";
import {
  createUsedUp,
  isScarce,
  latestQuota,
  nextSendAt,
  type Quota,
  readQuota,
  type UsedUp,
} from "./quota.ts";

/** Requests under way at once. Cloudflare's quota is shared with the person's other tools. */
export const maxInFlight = 6;
/**
 * Handed to the browser where it keeps to six by itself: it then sends the next one when an answer
 * has come, and not when the page has drawn what came.
 */
export const mostHandedOver = maxInFlight + 3;

/** What goes first: the lower number. */
export const priorities = {
  session: 0,
  firstPage: 1,
  page: 2,
  background: 3,
  again: 4,
} as const;
export type Priority = (typeof priorities)[keyof typeof priorities];

export interface BudgetState {
  readonly hold: Hold | UsedUp | null;
  /** Whether requests go slowly because little of the quota is left. */
  readonly isSlowed: boolean;
}

/** Sends one request, and tells the headers of whatever answer comes. */
export type Send<T> = (note: (headers: Headers) => void) => Promise<T>;

/** Through here goes every request of the page: six under way at most, within the quota. */
export interface Budget {
  /**
   * Sends when it may; a rate limit is waited out, so that the promise just takes longer. A
   * request that nobody waits for any more is not sent.
   */
  run<T>(priority: Priority, signal: AbortSignal, send: Send<T>): Promise<T>;
  state(): BudgetState;
  quota(): Quota | null;
  subscribe(listener: () => void): () => void;
  /** Ends an outage's wait: there is a reason to believe that it is over. */
  wake(): void;
  /** How long one of Cloudflare's seconds lasts; only tests know another one. */
  readonly secondMs: number;
}

interface Task {
  readonly priority: Priority;
  /** Sends it under a number; true when it has to be sent once more. */
  readonly send: (request: number) => Promise<boolean>;
}

export function createBudget({ secondMs = 1_000, handedOver = maxInFlight } = {}): Budget {
  const waiting: Task[] = [];
  const listeners = new Set<() => void>();
  let sent = 0;
  const holds = createHoldKeeper(() => sent, secondMs);
  const usedUp = createUsedUp(secondMs);
  let state: BudgetState = { hold: null, isSlowed: false };
  let quota: Quota | null = null;
  let inFlight = 0;
  let lastSentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function publish(hold: BudgetState["hold"], isSlowed: boolean): void {
    if (state.hold === hold && state.isSlowed === isSlowed) return;
    state = { hold, isSlowed };
    for (const listener of listeners) listener();
  }

  function sendWaiting(): void {
    clearTimeout(timer);
    const sending = { inFlight, lastSentAt, now: deviceNow() };
    const hold = holds.current();
    publish(
      hold ?? (waiting.length > 0 ? usedUp(quota, sending) : null),
      isScarce(quota, sending),
    );
    if (waiting.length === 0 || inFlight >= (hold === null ? handedOver : 1)) return;
    const at = Math.max(hold?.until ?? 0, nextSendAt(quota, sending));
    if (at > sending.now) {
      timer = setTimeout(sendWaiting, Math.ceil(at - sending.now));
      return;
    }
    void sendFirst(sending.now);
    sendWaiting();
  }

  async function sendFirst(now: number): Promise<void> {
    const task = takeFirst(waiting);
    inFlight++;
    lastSentAt = now;
    const isToRepeat = await task.send(++sent);
    inFlight--;
    if (isToRepeat) waiting.unshift(task);
    sendWaiting();
  }

  function note(headers: Headers): void {
    const said = readQuota(headers, deviceNow(), secondMs);
    if (said !== null) quota = latestQuota(quota, said, secondMs);
  }

  return {
    secondMs,
    run: (priority, signal, send) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const task: Task = {
          priority,
          async send(request) {
            try {
              const answer = await send(note);
              holds.answered(request);
              resolve(answer);
            } catch (error) {
              if (signal.aborted) return false;
              if (holds.failed(request, error, quota)) {
                // How long to wait is settled; the next answer tells the quota anew.
                quota = null;
                return true;
              }
              reject(error);
            }
            return false;
          },
        };
        const leave = () => {
          const place = waiting.indexOf(task);
          if (place !== -1) waiting.splice(place, 1);
          reject(signal.reason);
        };
        signal.addEventListener("abort", leave, { once: true });
        waiting.push(task);
        sendWaiting();
      }),
    state: () => state,
    quota: () => quota,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake() {
      holds.wake();
      sendWaiting();
    },
  };
}

/** The oldest of those that go first. Few wait at once: readers bring work as it gets done. */
function takeFirst(waiting: Task[]): Task {
  let first = 0;
  for (const [place, { priority }] of waiting.entries()) {
    if (priority < (waiting[first]?.priority ?? 0)) first = place;
  }
  const [task] = waiting.splice(first, 1);
  if (task === undefined) throw new Error("Nothing waits to be sent.");
  return task;
}

/** Browsers have six connections to a server that speaks HTTP/1.1, and over others as many as they like. */
function isSixByItself(): boolean {
  const [page] = performance.getEntriesByType("navigation");
  return page?.toJSON().nextHopProtocol === "http/1.1";
}

/** The budget of this page. */
export const pageBudget = createBudget({
  handedOver: isSixByItself() ? mostHandedOver : maxInFlight,
});
