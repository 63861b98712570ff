const combiningMark = /\p{M}+/gu;
const notPlain = /[^a-z0-9]+/g;

/**
 * The words of a text in `a-z` and `0-9`, without accents ("München plant" is "munchen-plant"),
 * joined by `separator` and cut to `maxLength`; empty when nothing of it can be written so.
 */
export function plainWords(text: string, separator: "-" | "_", maxLength: number): string {
  const words = text
    .slice(0, 4 * maxLength)
    .normalize("NFKD")
    .replace(combiningMark, "")
    .toLowerCase()
    .split(notPlain)
    .filter((word) => word !== "")
    .join(separator)
    .slice(0, maxLength);
  return words.endsWith(separator) ? words.slice(0, -1) : words;
}
