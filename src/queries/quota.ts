/** What Cloudflare says is left of the quota that all tools of one user share. */
export interface Quota {
  readonly left: number;
  readonly limit: number;
  /** When the whole quota is there again, epoch ms. */
  readonly resetAt: number;
  readonly windowMs: number;
}

/** Below this share of the quota, what is left is spread over the time until it is renewed. */
const scarceShare = 0.1;
/** Cloudflare tells whole seconds: two answers of one window can differ by one. */
const jitterSeconds = 1.5;

/**
 * The quota as the headers of an answer tell it, or null when they do not.
 * @param now when the answer came, epoch ms
 * @param secondMs how long one of Cloudflare's seconds lasts
 * @see https://developers.cloudflare.com/fundamentals/api/reference/limits/
 */
export function readQuota(headers: Headers, now: number, secondMs: number): Quota | null {
  const [, left, seconds] = /;r=(\d+);t=(\d+)$/.exec(headers.get("ratelimit") ?? "") ?? [];
  if (left === undefined || seconds === undefined) return null;
  const [, limit = "1200", window = "300"] =
    /;q=(\d+);w=(\d+)$/.exec(headers.get("ratelimit-policy") ?? "") ?? [];
  return {
    left: Number(left),
    limit: Number(limit),
    // One second more: whether the number was rounded up is not promised.
    resetAt: now + (Number(seconds) + 1) * secondMs,
    windowMs: Number(window) * secondMs,
  };
}

/** What to believe when answers overtake each other: within one window, the least counts. */
export function latestQuota(known: Quota | null, said: Quota, secondMs: number): Quota {
  if (known === null) return said;
  const isSameWindow = Math.abs(known.resetAt - said.resetAt) <= jitterSeconds * secondMs;
  return isSameWindow && known.left < said.left ? { ...said, left: known.left } : said;
}

interface Sending {
  readonly inFlight: number;
  /** When the last request went, epoch ms. */
  readonly lastSentAt: number;
  readonly now: number;
}

export function isScarce(quota: Quota | null, { inFlight, now }: Omit<Sending, "lastSentAt">) {
  if (quota === null || now >= quota.resetAt) return false;
  return quota.left - inFlight < quota.limit * scarceShare;
}

/** The earliest moment for the next request, epoch ms; 0 is at once. */
export function nextSendAt(quota: Quota | null, sending: Sending): number {
  if (quota === null || !isScarce(quota, sending)) return 0;
  const left = quota.left - sending.inFlight;
  if (left <= 0) return quota.resetAt;
  return Math.min(quota.resetAt, sending.lastSentAt + (quota.resetAt - sending.now) / left);
}

/** Nothing is left of the quota, which is renewed then, epoch ms. No answer has refused anything. */
export interface UsedUp {
  readonly refusal: null;
  readonly until: number;
}

/** Shorter waits are those at the end of what was spread over the time until the quota is renewed. */
const longWaitSeconds = 10;

/** The same object for as long as it is the same wait; null where there is none worth a word. */
export function createUsedUp(secondMs: number) {
  let known: UsedUp | null = null;
  return (quota: Quota | null, { inFlight, now }: Omit<Sending, "lastSentAt">) => {
    if (quota === null || quota.left > 0 || inFlight > 0 || now >= quota.resetAt) return null;
    if (known?.until === quota.resetAt) return known;
    if (quota.resetAt - now < longWaitSeconds * secondMs) return null;
    known = { refusal: null, until: quota.resetAt };
    return known;
  };
}

/**
 * How long `requests` more take, in milliseconds, at `requestMs` each while the quota allows.
 * @param now epoch ms
 */
export function msForRequests(
  requests: number,
  requestMs: number,
  quota: Quota | null,
  now: number,
): number {
  if (quota === null) return requests * requestMs;
  let waiting = requests;
  let time = now;
  let { left, resetAt } = now < quota.resetAt ? quota : { left: quota.limit, resetAt: now };
  if (resetAt === now) resetAt += quota.windowMs;
  while (waiting > left && quota.limit > 0 && quota.windowMs > 0) {
    waiting -= left;
    time = Math.max(time + left * requestMs, resetAt);
    left = quota.limit;
    resetAt = time + quota.windowMs;
  }
  return time + waiting * requestMs - now;
}
