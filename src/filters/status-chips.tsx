import type { ReactNode } from "react";
import { type Status, type StatusBounds, statuses } from "../certificates/expiry.ts";
import { formatCount } from "../certificates/format-count.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { statusWords } from "./status-words.ts";

interface StatusChipsProps {
  /** How many a click on each would show; null before anything has come. */
  readonly counts: ReadonlyMap<Status, number> | null;
  readonly chosen: readonly Status[];
  readonly bounds: StatusBounds;
  /** What is counted: "certificates" or "hostnames". */
  readonly unit: string;
  readonly onChoose: (chosen: readonly Status[]) => void;
  /** Whether certificates may be missing from the counts. */
  readonly isPartial: boolean;
  readonly tools: ReactNode;
}

/** A chip for each status with its mark, count and words; each turns its filter on and off. */
export function StatusChips(props: StatusChipsProps) {
  const { counts, chosen, bounds, unit, onChoose } = props;
  const shown = statuses.filter(
    (status) =>
      status !== "unknown" || chosen.includes(status) || (counts?.get(status) ?? 0) > 0,
  );
  return (
    <fieldset className="pinned flex min-w-0 gap-2 overflow-x-auto px-(--edge) pt-3 pb-0.5 wide:flex-wrap wide:pt-4">
      <legend className="sr-only">Filter by status</legend>
      {shown.map((status) => {
        const count = counts?.get(status);
        const isOn = chosen.includes(status);
        return (
          <button
            key={status}
            type="button"
            aria-pressed={isOn}
            data-status-chip={status}
            title={`${isOn ? "Stop showing" : "Show"} only ${unit}: ${statusWords(status, bounds, unit)}`}
            onClick={() =>
              onChoose(
                statuses.filter((other) => chosen.includes(other) !== (other === status)),
              )
            }
            className={`inline-flex h-control shrink-0 items-center gap-2 rounded-control border px-2.5 select-none wide:max-[1100px]:gap-1.5 wide:max-[1100px]:px-2 max-wide:min-h-touch ${isOn ? "border-ink bg-soft" : "border-line bg-panel hover:bg-soft"}`}
          >
            <StatusMark status={status} />
            <span className="min-w-[1ch] font-strong">
              {count === undefined ? "–" : formatCount(count)}
            </span>
            <span className="text-middle">{statusWords(status, bounds, unit)}</span>
          </button>
        );
      })}
      {props.tools}
      {counts !== null && props.isPartial && (
        <span className="self-center text-small whitespace-nowrap text-middle">
          of what has loaded so far
        </span>
      )}
    </fieldset>
  );
}
