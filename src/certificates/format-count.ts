const format = new Intl.NumberFormat("en-GB");

/** A count as it is written everywhere, `1,234`. One formatter takes a third of the time of many. */
export function formatCount(count: number): string {
  return format.format(count);
}
