import type { HostnameColumn } from "./hostname-columns.ts";

export const rowHeightPx = 46;
/** On a narrow screen a row is a card of four lines. */
export const cardHeightPx = 124;

/** Widths in px and shares of what the fixed ones leave; the bars take the rest. */
const statusPx = 40;
const untilPx = 208;
const hostname = { least: 190, share: 0.22 };
const certificates = { least: 180, share: 0.31 };
const leastCoveragePx = 160;
const hairlinesPx = 2;

export interface HostnameLayout {
  readonly widths: ReadonlyMap<HostnameColumn, number>;
  readonly widthPx: number;
}

/** Shares a width out among the columns. */
export function layOutHostnames(widthPx: number): HostnameLayout {
  const fixed = statusPx + untilPx;
  const least = fixed + hostname.least + certificates.least + leastCoveragePx;
  const full = Math.max(widthPx - hairlinesPx, least);
  const left = full - fixed;
  const hostnamePx = Math.max(hostname.least, Math.floor(left * hostname.share));
  const certificatesPx = Math.max(certificates.least, Math.floor(left * certificates.share));
  return {
    widths: new Map([
      ["status", statusPx],
      ["hostname", hostnamePx],
      ["until", untilPx],
      ["certificates", certificatesPx],
      ["coverage", left - hostnamePx - certificatesPx],
    ]),
    widthPx: full,
  };
}

/** The place of each cell in a row, and in a card. */
export const cellLook: Readonly<Record<HostnameColumn, string>> = {
  status: "pl-4 max-wide:pl-0 max-wide:pt-1 max-wide:[grid-area:status]",
  hostname: "max-wide:[grid-area:hostname]",
  until: "max-wide:[grid-area:until]",
  certificates: "max-wide:[grid-area:certificates]",
  coverage: "max-wide:[grid-area:coverage] max-wide:pt-1",
};
