import { dayMs } from "../certificates/expiry.ts";
import { type Axis, xOf } from "./axis.ts";

/**
 * The days before expiry at which Cloudflare sends a notice, where someone has switched it on.
 * @see https://developers.cloudflare.com/notifications/notification-available/
 */
export const noticeDays = [14, 30] as const;

export const noticeWords =
  "Where it is switched on, Cloudflare sends a notice 30 and 14 days before a certificate expires.";

const reach = 16;

/** The place of the notice that a pointer below the axis means; null when none is near. */
export function nearestNotice(axis: Axis, x: number): number | null {
  const places = noticeDays.map((days) => xOf(axis, days * dayMs));
  return places.find((place) => Math.abs(place - x) <= reach) ?? null;
}
