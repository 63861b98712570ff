import type { ReactNode } from "react";
import { Mark } from "../ui/mark.tsx";

interface HeaderProps {
  readonly scope: ReactNode;
  readonly state: ReactNode;
  readonly tools: ReactNode;
  readonly progress: ReactNode;
}

/** The bar at the top: what is looked at on the left, how fresh it is and the tools on the right. */
export function Header({ scope, state, tools, progress }: HeaderProps) {
  return (
    <header className="pinned z-20 wide:top-0 flex min-h-header items-center gap-x-3 border-b border-line bg-panel px-(--edge) max-wide:flex-wrap max-wide:py-1">
      <h1 className="flex items-center gap-2 text-title">
        <Mark />
        Notafter
      </h1>
      <span aria-hidden className="text-dim">
        /
      </span>
      {scope}
      <div className="flex grow shrink-0 items-center justify-end gap-1 max-wide:w-full max-wide:flex-wrap">
        {state}
        <span className="flex items-center gap-1 print:hidden">{tools}</span>
      </div>
      {progress}
    </header>
  );
}
