import { useRef } from "react";
import { SkeletonBar, TableSkeleton } from "../ui/table-skeleton.tsx";
import { useIsWide } from "../ui/use-is-wide.ts";
import { useNowWord } from "../ui/use-now-word.ts";
import { useFrameWidth } from "../ui/use-width.ts";
import { columnDetail, columnNames, hostnameColumns } from "./hostname-columns.ts";
import { layOutHostnames } from "./hostname-layout.ts";

/** The hostnames before the first page. */
export function HostnamesSkeleton() {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useIsWide();
  const nowWord = useNowWord();
  const { widths } = layOutHostnames(useFrameWidth(frame));
  return (
    <TableSkeleton
      label="Loading hostnames"
      frame={frame}
      columns={(isWide ? hostnameColumns : []).map((id) => ({
        id,
        header: id !== "status" && (
          <>
            {columnNames[id]} <span className="text-dim">{columnDetail(id, nowWord)}</span>
          </>
        ),
        widthPx: widths.get(id),
        barLook: lengths[id],
      }))}
      card={<SkeletonCard />}
    />
  );
}

const lengths = {
  status: "ml-1 h-3 w-3",
  hostname: "h-3 w-3/5",
  until: "h-3 w-2/5",
  certificates: "h-3 w-3/5",
  coverage: "h-1.5 w-full",
} as const;

function SkeletonCard() {
  return (
    <div className="flex h-[123px] flex-col justify-center gap-3 px-4">
      <span className="flex items-center gap-3">
        <SkeletonBar look="h-3 w-3" />
        <SkeletonBar look="h-3 w-2/5" />
      </span>
      <SkeletonBar look="ml-6 h-3 w-20" />
      <SkeletonBar look="ml-6 h-3 w-1/2" />
      <SkeletonBar look="ml-6 h-1.5" />
    </div>
  );
}
