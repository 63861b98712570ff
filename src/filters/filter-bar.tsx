import type { ReactNode } from "react";

interface FilterBarProps {
  readonly input: ReactNode;
  readonly facets: ReactNode;
  readonly count: ReactNode;
  readonly tools: ReactNode;
}

/** The line over the table: the filters on the left, what they keep and the table's own on the right. */
export function FilterBar({ input, facets, count, tools }: FilterBarProps) {
  return (
    <div className="pinned z-[11] flex flex-wrap items-center gap-x-3 gap-y-2 px-(--edge) pt-3 pb-3.5">
      {input}
      <span className="flex flex-wrap gap-2">{facets}</span>
      <div className="flex flex-1 flex-wrap items-center justify-end gap-2 max-wide:justify-between">
        <span className="max-wide:w-full">{count}</span>
        <span className="flex flex-wrap gap-2">{tools}</span>
      </div>
    </div>
  );
}
