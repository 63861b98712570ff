import { counted } from "../certificates/counted.ts";
import { coverageStatus } from "../certificates/coverage-status.ts";
import { dayMs, minuteMs } from "../certificates/expiry.ts";
import { utcDate, utcMoment } from "../certificates/moment.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { View } from "../view/use-view.ts";

const namedScopes = 3;

/** What the rows are filtered by, in words: "pay, status expired or critical". Empty when nothing. */
export function filterWords(
  view: Pick<
    View,
    "view" | "q" | "status" | "uncovering" | "expires" | "hints" | "within" | "only"
  >,
): string {
  const words = [view.q.trim()];
  const areHostnames = view.view === "hostnames";
  if (view.status.length > 0) {
    const said = areHostnames ? view.status.map(coverageStatus) : view.status;
    words.push(`status ${said.join(" or ")}`);
  }
  if (view.uncovering) {
    words.push(areHostnames ? "one root left" : "leaves hostnames uncovered");
  }
  if (view.expires !== null) words.push(`expires ${rangeWords(view.expires)}`);
  if (view.hints.length > 0) words.push(`tidy-up ${view.hints.join(" or ")}`);
  if (view.within.length > 0) words.push(`in ${scopeWords(view.within)}`);
  if (view.only.length > 0) words.push(`only ${picked(view.only.length)}`);
  return words.filter((word) => word !== "").join(", ");
}

function picked(count: number): string {
  return counted(count, "picked certificate");
}

function scopeWords(scopes: readonly Scope[]): string {
  if (scopes.length > namedScopes) return `${scopes.length} of the scopes`;
  return scopes.map(({ kind, id }) => `${kind} ${id}`).join(" or ");
}

function rangeWords({ from, to }: TimeRange): string {
  const say = sayAlike([from, to]);
  const words = [];
  if (from !== null) words.push(`from ${say(from)}`);
  if (to !== null) words.push(`before ${say(to)}`);
  return words.join(" ") || "at any time";
}

/** As exactly as the ends need: dates alone would move an end that is not at midnight. */
function sayAlike(ends: readonly (number | null)[]): (time: number) => string {
  const areWhole = (unit: number) => ends.every((time) => (time ?? 0) % unit === 0);
  if (areWhole(dayMs)) return utcDate;
  return areWhole(minuteMs) ? utcMinute : utcMoment;
}

/** `2026-12-01 10:00 UTC`. */
function utcMinute(time: number): string {
  return utcMoment(time).replace(/:\d\d(?= UTC$)/, "");
}
