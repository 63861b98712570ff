import type { ReactNode } from "react";
import { useIsWide } from "../ui/use-is-wide.ts";

interface FilterBarProps {
  readonly input: ReactNode;
  /** Certificates or hostnames. */
  readonly views: ReactNode;
  readonly facets: ReactNode;
  /** Where there are none, only their room is there: whatever stood behind it would have a gap. */
  readonly hints: ReactNode;
  readonly count: ReactNode;
  /** Where rows are cards and there is no header to sort by, or not the one that is sorted by. */
  readonly sort: ReactNode;
  readonly isSortInHeader: boolean;
  readonly tools: ReactNode;
}

/** The line over the table: the filters on the left, what they keep and the table's own on the right. */
export function FilterBar(props: FilterBarProps) {
  const { input, views, facets, hints, count, sort, tools, isSortInHeader } = props;
  const isWide = useIsWide();
  return (
    <div className="group pinned print:hidden z-[11] flex flex-wrap items-center gap-x-3 gap-y-2 px-(--edge) pt-3 pb-3.5 max-wide:pb-2">
      {input}
      {isWide ? (
        <>
          <div className="flex gap-2">
            {facets}
            {hints}
          </div>
          <div className="flex shrink-0 grow items-center justify-end gap-2 max-full:justify-between">
            {count}
            <span className="flex gap-2">
              {!isSortInHeader && sort}
              {views}
              {tools}
            </span>
          </div>
        </>
      ) : (
        // On one line that scrolls, so that the rows begin on the first screen of a phone.
        <>
          <div className="-mx-(--edge) flex w-[100cqw] items-center gap-1 overflow-x-auto px-(--edge)">
            {views}
            {facets}
            {tools}
            {hints}
          </div>
          <div className="flex w-full items-center justify-between gap-2">
            {count}
            {sort}
          </div>
        </>
      )}
    </div>
  );
}
