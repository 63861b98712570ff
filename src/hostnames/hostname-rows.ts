import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { type Status, type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { isInRange, type TimeRange } from "../certificates/time-range.ts";

/** What the filters of both views, beside the expression, mean for hostnames. */
export interface HostnameChoice {
  /** Of the time covered until; "expired" is uncovered now. Empty keeps all. */
  readonly statuses: readonly Status[];
  /** Of the time covered until. */
  readonly range: TimeRange | null;
  /** Keeps hostnames with one certificate left, whose expiry leaves them uncovered. */
  readonly uncovering: boolean;
}

/** Those of the hostname numbers that the choice keeps at `now`, in their order. */
export function hostnameRows(
  coverage: Coverage,
  certificates: readonly Certificate[],
  numbers: readonly number[],
  choice: HostnameChoice,
  now: number,
  bounds: StatusBounds,
): readonly number[] {
  const { statuses, range, uncovering } = choice;
  const tests: ((number: number) => boolean)[] = [];
  if (statuses.length > 0) {
    const kept = new Set(statuses);
    tests.push((number) => kept.has(statusOf(coveredUntil(coverage, number), now, bounds)));
  }
  if (range !== null) {
    tests.push((number) => isInRange(coveredUntil(coverage, number), range));
  }
  if (uncovering) tests.push((number) => isLastLeft(coverage, certificates, number, now));
  return tests.reduce((left, test) => left.filter(test), numbers);
}

/** Epoch ms; null where no certificate with a known date covers the hostname. */
export function coveredUntil({ until }: Coverage, number: number): number | null {
  const time = until[number];
  return time === undefined || Number.isNaN(time) ? null : time;
}

/** Whether exactly one certificate with a known date is not expired. */
function isLastLeft(
  coverage: Coverage,
  certificates: readonly Certificate[],
  number: number,
  now: number,
): boolean {
  if (!((coverage.until[number] ?? Number.NaN) > now)) return false;
  let left = 0;
  for (const row of coverage.certificatesOf(number)) {
    if ((certificates[row]?.expires ?? now) > now) left++;
  }
  return left === 1;
}
