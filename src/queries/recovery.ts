import { isPassing, type Refusal } from "../cloudflare/refusal.ts";

/** Seconds until failed pages are asked for by themselves again, doubled each time. */
const faultSeconds = { first: 30, most: 300 };
/** The same where Notafter's own server did not answer: nobody's quota is used for that. */
const serverSeconds = { first: 5, most: 60 };

/** Asks again by itself for what failed in a way that passes. */
export interface Recovery {
  /** Called when nothing is under way, with all that failed; and with nothing while it goes on. */
  plan(refusals: readonly Refusal[]): void;
  /** All is well: the next wait is a short one again. */
  reset(): void;
}

export function createRecovery(secondMs: number, recover: () => void): Recovery {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  return {
    plan(refusals) {
      clearTimeout(timer);
      const passing = refusals.filter(isPassing);
      if (passing.length === 0) return;
      const { first, most } = passing.every(isServerGone) ? serverSeconds : faultSeconds;
      const seconds = Math.min(most, first * 2 ** attempts);
      timer = setTimeout(
        () => {
          attempts++;
          recover();
        },
        seconds * secondMs * (0.75 + Math.random() / 4),
      );
    },
    reset() {
      attempts = 0;
    },
  };
}

function isServerGone({ origin }: Refusal): boolean {
  return origin === "network";
}
