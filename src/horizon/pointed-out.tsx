import { memo } from "react";
import type { Mark } from "./mark.ts";
import { MarkPaths } from "./mark-paths.tsx";
import { plot } from "./plot.ts";

interface PointedOutProps {
  readonly width: number;
  /** The mark under the pointer or the keyboard's. */
  readonly active: Mark | null;
  /** The marks of what is open or selected elsewhere. */
  readonly selected: readonly Mark[];
}

/** The few marks that stand out, over the still picture. */
export const PointedOut = memo(function PointedOut(props: PointedOutProps) {
  const { width, active, selected } = props;
  if (active === null && selected.length === 0) return null;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${plot.height}`}
      preserveAspectRatio="xMinYMin meet"
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
    >
      {selected.map((mark) => (
        <g key={mark.id} data-selected>
          <MarkPaths status={mark.status} marks={[mark]} isPointedOut />
          <circle
            cx={mark.x}
            cy={mark.y}
            r="8"
            fill="none"
            strokeWidth="1.5"
            className="stroke-ink"
          />
        </g>
      ))}
      {active !== null && (
        <MarkPaths
          status={active.status}
          marks={[{ ...active, size: Math.max(1, active.size) * 1.4 }]}
          isPointedOut
        />
      )}
    </svg>
  );
});
