import { formatCount } from "../certificates/format-count.ts";

/**
 * What is shown of the scopes that are refused, and where they are named.
 * @param refused how many those are, at least 1
 * @param unread how many of them were never read; of the others, earlier rows stay
 */
export function refusedWords(refused: number, unread: number): string {
  const [their, them] = refused === 1 ? ["Its", "it"] : ["Their", "them"];
  const where =
    unread === refused
      ? `${their} certificates are not among those below`
      : unread === 0
        ? `What was read of ${them} before stays below`
        : `The certificates of ${formatCount(unread)} are not among those below, what was read of the other ${formatCount(refused - unread)} before stays`;
  return `${where}; the list of scopes at the top names ${them}.`;
}
