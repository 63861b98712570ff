import type { Mark } from "./mark.ts";
import { plot } from "./plot.ts";

/** The stems of marks of one status as the data of one path. */
export function stemsPath(marks: readonly Mark[]): string {
  return marks
    .map(({ x, y, size, status }) => {
      const top = status === "upcoming" ? y + 3 * size : y;
      return `M${at(x)} ${plot.base}V${at(top)}`;
    })
    .join("");
}

/** The heads of marks of one status as the data of one path: shapes as `ui/status-mark.tsx`. */
export function headsPath(marks: readonly Mark[]): string {
  return marks.map(({ status, x, y, size }) => heads[status](x, y, size)).join("");
}

/** Whether a head is drawn as a line; else it is filled. */
export function isHeadOpen(status: Mark["status"]): boolean {
  return status === "expired" || status === "upcoming" || status === "unknown";
}

const circle = (x: number, y: number, r: number) =>
  `M${at(x - r)} ${at(y)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0z`;

const heads: Readonly<Record<Mark["status"], (x: number, y: number, size: number) => string>> =
  {
    expired(x, y, size) {
      const r = 2.9 * size;
      return `M${at(x - r)} ${at(y - r)}l${at(2 * r)} ${at(2 * r)}m0 ${at(-2 * r)}l${at(-2 * r)} ${at(2 * r)}`;
    },
    critical(x, y, size) {
      const r = 4.3 * size;
      return `M${at(x)} ${at(y - r)}l${at(r)} ${at(1.8 * r)}h${at(-2 * r)}z`;
    },
    soon(x, y, size) {
      const r = 4.4 * size;
      return `M${at(x)} ${at(y - r)}l${at(r)} ${at(r)}l${at(-r)} ${at(r)}l${at(-r)} ${at(-r)}z`;
    },
    upcoming: (x, y, size) => circle(x, y, 3 * size),
    valid: (x, y, size) => circle(x, y, 3.6 * size),
    unknown: (x, y, size) => circle(x, y, 3 * size),
  };

/** A tenth of a px is as fine as anyone sees. */
function at(px: number): number {
  return Math.round(px * 10) / 10;
}
