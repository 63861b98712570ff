import { utcDate } from "../certificates/moment.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import type { View } from "../view/use-view.ts";

/** What the rows are filtered by, in words: "pay, status expired or critical". Empty when nothing. */
export function filterWords(
  view: Pick<View, "q" | "status" | "uncovering" | "expires" | "hints" | "only">,
): string {
  const words = [view.q.trim()];
  if (view.status.length > 0) words.push(`status ${view.status.join(" or ")}`);
  if (view.uncovering) words.push("leaves hostnames uncovered");
  if (view.expires !== null) words.push(`expires ${rangeWords(view.expires)}`);
  if (view.hints.length > 0) words.push(`tidy-up ${view.hints.join(" or ")}`);
  if (view.only.length > 0) words.push(`only ${view.only.length} picked certificates`);
  return words.filter((word) => word !== "").join(", ");
}

function rangeWords({ from, to }: TimeRange): string {
  const words = [];
  if (from !== null) words.push(`from ${utcDate(from)}`);
  if (to !== null) words.push(`before ${utcDate(to)}`);
  return words.join(" ") || "at any time";
}
