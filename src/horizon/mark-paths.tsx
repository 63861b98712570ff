import type { Status } from "../certificates/expiry.ts";
import { statusText } from "../ui/status-color.ts";
import type { Mark } from "./mark.ts";
import { headsPath, isHeadOpen, stemsPath } from "./path-data.ts";

interface MarkPathsProps {
  readonly status: Status;
  /** Marks of this status. */
  readonly marks: readonly Mark[];
  /** Drawn stronger than its like. */
  readonly isPointedOut?: boolean;
}

/** The stems and heads of one status. */
export function MarkPaths({ status, marks, isPointedOut = false }: MarkPathsProps) {
  if (marks.length === 0) return null;
  const isOpen = isHeadOpen(status);
  return (
    <g className={statusText[status]} fill="none" stroke="currentColor">
      <path d={stemsPath(marks)} strokeWidth={isPointedOut ? 2.25 : 1.25} />
      <path
        d={headsPath(marks)}
        strokeWidth={isOpen ? 1.75 : 0}
        strokeLinecap="round"
        fill={isOpen ? "none" : "currentColor"}
        data-heads={status}
      />
    </g>
  );
}
