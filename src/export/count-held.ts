import type { ExportSource } from "./export-source.ts";
import type { ExportFormat } from "./formats.ts";

/** What a format holds of some rows, in words. */
export interface Held {
  readonly count: number;
  /** "46 certificates". */
  readonly said: string;
  /** "2 certificates without a known date"; empty where all are held. */
  readonly others: string;
}

export function countHeld<Row>(
  rows: readonly Row[],
  { say }: Pick<ExportSource<Row>, "say">,
  { holds }: Pick<ExportFormat<Row>, "holds">,
): Held {
  const count = holds === undefined ? rows.length : rows.filter(holds.canHold).length;
  const others = rows.length - count;
  return {
    count,
    said: say(count),
    others: holds === undefined || others === 0 ? "" : `${say(others)} ${holds.lacking}`,
  };
}
