import type { RangeEnd } from "./range.ts";

/** Dims what is not selected and tints what is. */
export function RangeWindow({ from, to }: Readonly<Record<RangeEnd, number>>) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-0 top-1 h-[88px]">
      <div
        className="absolute inset-y-0 left-0 bg-background/75"
        style={{ width: Math.max(0, from) }}
      />
      <div
        className="absolute inset-y-0 border-x border-ink/45 bg-ink/[0.03]"
        style={{ left: from, width: Math.max(0, to - from) }}
        data-range
      />
      <div className="absolute inset-y-0 right-0 bg-background/75" style={{ left: to }} />
    </div>
  );
}
