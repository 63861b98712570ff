import type { Certificate } from "../certificates/certificate.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { type Axis, xOf } from "./axis.ts";
import type { Mark } from "./mark.ts";
import { headY } from "./plot.ts";

/** One stem for each certificate with a known date, from left to right. */
export function placeStems(
  certificates: readonly Certificate[],
  rows: readonly number[],
  mostHostnames: number,
  axis: Axis,
  bounds: StatusBounds,
  now: number,
): readonly Mark[] {
  const marks = rows.flatMap((row): Mark[] => {
    const certificate = certificates[row];
    if (certificate === undefined || certificate.expires === null) return [];
    const { key, expires, hostnames } = certificate;
    return [
      {
        id: key,
        status: statusOf(expires, now, bounds),
        x: xOf(axis, expires - now),
        y: headY(hostnames.length, mostHostnames),
        size: 1,
        count: 1,
        row,
        hostnames: hostnames.length,
        from: expires,
        to: expires,
      },
    ];
  });
  return marks.sort((one, other) => one.from - other.from || one.row - other.row);
}
