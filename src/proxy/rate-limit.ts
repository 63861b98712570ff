/** The longest wait that is passed on: Cloudflare's own window is five minutes. */
const maxWaitSeconds = 3_600;

/**
 * The proxy's own form of the headers that say how long to wait and how much is left, made from
 * the numbers in Cloudflare's; what cannot be read is left out.
 * @see https://developers.cloudflare.com/fundamentals/api/reference/limits/
 */
export function rateLimitHeaders(
  headers: Pick<Headers, "get">,
  now: number,
): Record<string, string> {
  const wait = retryAfterSeconds(headers.get("retry-after"), now);
  const left = twoNumbers(headers.get("ratelimit"), "r", "t");
  const policy = twoNumbers(headers.get("ratelimit-policy"), "q", "w");
  return {
    ...(wait !== null && { "retry-after": String(wait) }),
    ...(left !== null && { ratelimit: left }),
    ...(policy !== null && { "ratelimit-policy": policy }),
  };
}

/**
 * Seconds from 1 to an hour, from either form of Retry-After; `now` is in milliseconds.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : secondsUntil(header, now);
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 1), maxWaitSeconds);
}

/** The three forms of an HTTP date, RFC 9110 section 5.6.7; the last one names no zone. */
const datesWithZone = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
];
const dateWithoutZone = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

function secondsUntil(date: string, now: number): number {
  if (datesWithZone.some((form) => form.test(date))) return (Date.parse(date) - now) / 1_000;
  if (dateWithoutZone.test(date)) return (Date.parse(`${date} GMT`) - now) / 1_000;
  return Number.NaN;
}

/** `"default";r=50;t=30`, with the two parameters in either order; the second is seconds. */
function twoNumbers(header: string | null, first: string, second: string): string | null {
  const [, parameters] = /^"[^"]*" *((?:; *[a-z]+=\d{1,9} *){1,10})$/.exec(header ?? "") ?? [];
  if (parameters === undefined) return null;
  const one = new RegExp(`\\b${first}=(\\d+)`).exec(parameters)?.[1];
  const two = new RegExp(`\\b${second}=(\\d+)`).exec(parameters)?.[1];
  if (one === undefined || two === undefined) return null;
  const seconds = Math.min(Number(two), maxWaitSeconds);
  return `"default";${first}=${Number(one)};${second}=${seconds}`;
}
