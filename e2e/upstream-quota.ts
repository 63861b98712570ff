import type { Answer } from "./upstream-options.ts";

/** Cloudflare's quota, scaled: `limit` requests in a window, then refusals for as long again. */
export interface QuotaOptions {
  readonly limit: number;
  readonly windowSeconds: number;
  /** How long a second lasts; a thousand where nothing is scaled but the window. */
  readonly secondMs: number;
}

export interface EnforcedQuota {
  /** Counts a request: the headers that its answer has, and the refusal in place of it. */
  admit(now: number): {
    readonly headers: Readonly<Record<string, string>>;
    readonly refusal: Answer | null;
  };
}

/** @see https://developers.cloudflare.com/fundamentals/api/reference/limits/ */
export function enforceQuota({ limit, windowSeconds, secondMs }: QuotaOptions): EnforcedQuota {
  const windowMs = windowSeconds * secondMs;
  let endsAt = 0;
  let used = 0;
  let isBlocked = false;
  return {
    admit(now) {
      if (now >= endsAt) {
        endsAt = now + windowMs;
        used = 0;
        isBlocked = false;
      }
      used += 1;
      if (used > limit && !isBlocked) {
        isBlocked = true;
        endsAt = now + windowMs;
      }
      const seconds = Math.ceil((endsAt - now) / secondMs);
      const headers = {
        ratelimit: `"default";r=${Math.max(0, limit - used)};t=${seconds}`,
        "ratelimit-policy": `"default";q=${limit};w=${windowSeconds}`,
      };
      if (!isBlocked) return { headers, refusal: null };
      const errors = [
        { code: 10_429, message: "Please consider throttling your request speed" },
      ];
      return {
        headers,
        refusal: {
          status: 429,
          headers: { ...headers, "retry-after": String(seconds) },
          body: { success: false, errors, messages: [], result: null },
        },
      };
    },
  };
}
