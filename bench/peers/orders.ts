const collator = new Intl.Collator("en", { numeric: true });

export const compareNames = (one: string, other: string) => collator.compare(one, other);

/** Unknown ones come last; a grid turns the order around for `isDescending`. */
export function compareExpiry(
  one: string | null,
  other: string | null,
  isDescending: boolean,
): number {
  if (one === other) return 0;
  if (one === null || other === null) return (one === null) === isDescending ? -1 : 1;
  return one < other ? -1 : 1;
}
