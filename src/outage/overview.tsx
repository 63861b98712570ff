import type { ReactNode } from "react";

interface OverviewProps {
  readonly outage: ReactNode;
  readonly horizon: ReactNode;
}

/** What comes next, in a figure on the left and in a picture on the right. */
export function Overview({ outage, horizon }: OverviewProps) {
  return (
    <div className="pinned z-[12] grid gap-x-7 gap-y-5 px-(--edge) pt-5 max-wide:gap-y-3 max-wide:pt-2 wide:grid-cols-[336px_minmax(0,1fr)]">
      {outage}
      <div className="min-w-0 wide:border-l wide:border-line wide:pl-7">{horizon}</div>
    </div>
  );
}
