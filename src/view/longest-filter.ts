/** The longest filter that is applied and kept in the address: far beyond what a person types. */
export const longestFilter = 1_500;

/**
 * Whether an address has no room for a filter. There each UTF-16 unit may take nine characters, and
 * Node answers a request of more than 16 KiB with an error.
 * @see https://nodejs.org/api/http.html#httpmaxheadersize
 */
export function isTooLong(filter: string): boolean {
  if (filter.length > longestFilter) return true;
  if (filter.length * 9 <= longestFilter) return false;
  // Half of a pair cannot be written by itself; in an address it is one character, U+FFFD.
  const written = new URLSearchParams({ q: filter }).toString();
  return written.length > longestFilter + "q=".length;
}
