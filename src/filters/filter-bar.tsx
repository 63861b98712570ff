import type { ReactNode } from "react";

interface FilterBarProps {
  readonly input: ReactNode;
  readonly count: ReactNode;
  readonly tools: ReactNode;
}

/** The line over the table: the filter on the left, what it keeps and the table's own on the right. */
export function FilterBar({ input, count, tools }: FilterBarProps) {
  return (
    <div className="pinned z-[11] flex flex-wrap items-center gap-x-3 gap-y-2 px-(--edge) py-3.5">
      {input}
      <div className="flex flex-1 items-center justify-end gap-2 max-wide:justify-between">
        {count}
        <span className="flex gap-2">{tools}</span>
      </div>
    </div>
  );
}
