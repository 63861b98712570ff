import { formatCount } from "../certificates/format-count.ts";

/** A difference below this is how clocks are. */
const worthSayingMinutes = 5;

/**
 * How wrong a clock is, in words: "7 min behind", "3 h ahead", "12 d behind", rounded down; null
 * when it is not worth saying.
 * @param minutes by how much the right clock is ahead
 */
export function skewWords(minutes: number): string | null {
  const size = Math.abs(minutes);
  if (size < worthSayingMinutes) return null;
  return `${amount(size)} ${minutes > 0 ? "behind" : "ahead"}`;
}

function amount(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${formatCount(Math.floor(hours / 24))} d`;
}
