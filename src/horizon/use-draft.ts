import { useMemo, useRef, useState } from "react";
import type { TimeRange } from "../certificates/time-range.ts";

/** A time range while it is being chosen: it is seen at once, and filters when it is let go. */
export interface Draft {
  /** Shows a range; null is all of time. */
  readonly propose: (range: TimeRange | null) => void;
  /** Makes what is shown the filter. */
  readonly settle: () => void;
  /** Goes back to the filter as it was; says whether there was anything to drop. */
  readonly drop: () => boolean;
}

/** The range to show, and what can be done to it. */
export function useDraft(
  settled: TimeRange | null,
  onRange: (range: TimeRange | null) => void,
): readonly [TimeRange | null, Draft] {
  const [shown, setShown] = useState<{ readonly range: TimeRange | null } | null>(null);
  // A pointer may be let go before its last move is drawn.
  const latest = useRef<typeof shown>(null);
  const draft = useMemo(() => {
    const set = (next: typeof shown) => {
      latest.current = next;
      setShown(next);
    };
    return {
      propose: (range: TimeRange | null) => set({ range }),
      settle() {
        const last = latest.current;
        set(null);
        if (last !== null) onRange(last.range);
      },
      drop() {
        const isShown = latest.current !== null;
        set(null);
        return isShown;
      },
    };
  }, [onRange]);
  return [shown === null ? settled : shown.range, draft];
}
