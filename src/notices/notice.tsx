import type { ReactNode } from "react";
import { keepFocus } from "../ui/keep-focus.ts";

interface NoticeProps {
  readonly tone: "quiet" | "upcoming" | "soon" | "expired";
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

const tones = {
  quiet: "bg-soft text-ink",
  upcoming: "bg-upcoming-tint text-upcoming",
  soon: "bg-soon-tint text-soon",
  expired: "bg-expired-tint text-expired",
} as const;

/** One line under the header, there only while it is true. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <section
      ref={keepFocus}
      aria-label={title}
      className={`pinned flex min-h-9 items-center gap-x-4 gap-y-1 border-b border-line px-(--edge) py-1 max-wide:flex-wrap ${tones[tone]}`}
    >
      <p className="min-w-0 flex-1">
        <strong className="mr-2 font-strong">{title}</strong>
        {children}
      </p>
      {action !== undefined && <span className="print:hidden">{action}</span>}
    </section>
  );
}
