import { createParser } from "nuqs";

/**
 * Several of a fixed set of words, `expired,critical`, in the set's order. An empty text is the
 * empty list, a choice of its own where the default is another one.
 */
export function listParser<T extends string>(words: readonly T[]) {
  return createParser<readonly T[]>({
    parse(text) {
      const parts = text.split(",").filter((part) => part !== "");
      const isKnown = (part: string) => words.some((word) => word === part);
      return parts.every(isKnown) ? words.filter((word) => parts.includes(word)) : null;
    },
    serialize: (chosen) => chosen.join(","),
    eq: (one, other) =>
      one.length === other.length && one.every((word) => other.includes(word)),
  });
}
