import { formatCount } from "./format-count.ts";

/** A count of things: "1 page", "1,234 pages". The noun's plural must be a regular one. */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
