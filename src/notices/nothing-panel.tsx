import type { ReactNode } from "react";

interface NothingPanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Takes the rows' place where there are none, and says which kind of nothing it is. */
export function NothingPanel({ title, children, action }: NothingPanelProps) {
  return (
    <section className="pinned px-(--edge)">
      <div className="rounded-table border border-line bg-panel px-6 py-14 text-center">
        <h2 className="text-title">{title}</h2>
        <p className="mx-auto mt-1 max-w-[46ch] text-middle">{children}</p>
        {action !== undefined && <div className="mt-4 flex justify-center gap-2">{action}</div>}
      </div>
    </section>
  );
}
