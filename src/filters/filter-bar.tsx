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
    <div className="group pinned print:hidden z-[11] flex flex-wrap items-center gap-x-3 gap-y-2 px-(--edge) pt-3 pb-3.5">
      {input}
      <div className="flex gap-2 max-wide:gap-1 max-wide:-mx-(--edge) max-wide:w-[100cqw] max-wide:overflow-x-auto max-wide:px-(--edge)">
        {facets}
      </div>
      <div className="flex shrink-0 grow items-center justify-end gap-2 max-full:justify-between max-wide:w-full max-wide:flex-wrap">
        <div className="flex items-center justify-between gap-2 max-wide:w-full">{count}</div>
        <span className="flex flex-wrap gap-2">{tools}</span>
      </div>
    </div>
  );
}
