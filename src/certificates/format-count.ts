/** Before each three digits that end the number, but not before the first digit. */
const thousands = /\B(?=(?:\d{3})+$)/g;

/**
 * A count as it is written everywhere, `1,234`. By hand: the first formatter of a page makes the
 * browser load its data of languages, which takes as long as reading a thousand certificates.
 * @param count a whole number, not negative
 */
export function formatCount(count: number): string {
  return String(count).replace(thousands, ",");
}
