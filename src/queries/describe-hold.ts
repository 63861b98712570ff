import { isRateLimit } from "../cloudflare/refusal.ts";
import type { BudgetState } from "./budget.ts";
import { serverTime } from "./server-time.ts";

/** What holds all requests back, for a person. */
export function describeHold(hold: BudgetState["hold"]) {
  if (hold === null) return { isLimited: false, outage: null, heldUntil: null };
  const { refusal } = hold;
  const isLimited = refusal === null || isRateLimit(refusal);
  const heldUntil = serverTime.fromDevice(hold.until);
  return { isLimited, outage: isLimited ? null : refusal, heldUntil };
}
