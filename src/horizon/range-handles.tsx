import type { Zone } from "../certificates/moment.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import { futureMs, pastMs } from "./axis.ts";
import { moveEnd, placeOf, type RangeEnd } from "./range.ts";
import { RangeHandle } from "./range-handle.tsx";
import { stepEnd } from "./step-end.ts";
import type { Draft } from "./use-draft.ts";
import type { Picture } from "./use-picture.ts";
import { momentWords } from "./words.ts";

interface RangeHandlesProps {
  readonly picture: Picture;
  readonly range: TimeRange;
  /** Where the range is drawn to begin and end, px. */
  readonly places: Readonly<Record<RangeEnd, number>>;
  readonly zone: Zone;
  readonly draft: Draft;
  readonly onEscape: () => void;
}

/** The two ends of the selected range. */
export function RangeHandles(props: RangeHandlesProps) {
  const { picture, range, places, zone, draft, onEscape } = props;
  const { axis, now } = picture;
  const propose = (moved: TimeRange | null) => {
    draft.propose(moved);
    // All of time has no handle that could be let go.
    if (moved === null) draft.settle();
  };
  return ends.map(({ end, openMs }) => {
    const time = range[end];
    return (
      <RangeHandle
        key={end}
        end={end}
        x={places[end]}
        // An open end is taken at the edge, where it is drawn.
        gripX={time === null ? places[end] : placeOf(axis, now, range, end)}
        leftMs={time === null ? openMs : time - now}
        words={time === null ? "open" : momentWords(time, now, zone)}
        onMove={(x) => propose(moveEnd(axis, now, range, end, x))}
        onStep={(by) => propose(stepEnd(axis, now, range, end, by))}
        onDone={draft.settle}
        onEscape={onEscape}
      />
    );
  });
}

const ends = [
  { end: "from", openMs: -pastMs },
  { end: "to", openMs: futureMs },
] as const;
