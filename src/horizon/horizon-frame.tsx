import type { ReactNode } from "react";
import { NoticeMark } from "./notice-mark.tsx";

interface HorizonFrameProps {
  /** What must be said beside the name: certificates that are not at their place. */
  readonly notes: readonly string[];
  /** Whether a narrow caption has no room for the notes beside it. */
  readonly isAsideLong?: boolean;
  /** On the right: how to use it, or what is selected. */
  readonly aside: ReactNode;
  /** The plot, `plot.height` high. */
  readonly children: ReactNode;
}

/** The caption over the plot. It is as high before the picture comes as with it. */
export function HorizonFrame({
  notes,
  isAsideLong = false,
  aside,
  children,
}: HorizonFrameProps) {
  return (
    <section aria-label="Expiry horizon" className="@container" data-horizon>
      <div className="mb-2 flex h-6 items-center justify-between gap-4 text-small whitespace-nowrap text-dim">
        <p className="min-w-0 truncate">
          <span className="text-middle">Expiry horizon</span>
          {notes.map((note) => (
            <span key={note} className={isAsideLong ? "hidden @lg:inline" : ""}>
              {" "}
              · {note}
            </span>
          ))}
          <span className="hidden @lg:inline"> · height = hostnames · logarithmic time</span>
          <span className="hidden @3xl:inline">
            {" · "}
            <svg aria-hidden viewBox="0 0 8 8" className="inline size-2 text-middle">
              <NoticeMark x={4} y={1} />
            </svg>
            {" Cloudflare’s notices"}
          </span>
        </p>
        {aside}
      </div>
      <div className="relative h-[116px]">{children}</div>
    </section>
  );
}
