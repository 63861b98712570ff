import type { Zone } from "../certificates/moment.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import { futureMs, pastMs } from "./axis.ts";
import { moveEnd, type RangeEnd } from "./range.ts";
import { RangeHandle } from "./range-handle.tsx";
import type { Draft } from "./use-draft.ts";
import type { Picture } from "./use-picture.ts";
import { momentWords } from "./words.ts";

interface RangeHandlesProps {
  readonly picture: Picture;
  readonly range: TimeRange;
  /** Where the range begins and ends, px. */
  readonly places: Readonly<Record<RangeEnd, number>>;
  readonly zone: Zone;
  readonly draft: Draft;
  readonly onEscape: () => void;
}

/** The two ends of the selected range. */
export function RangeHandles(props: RangeHandlesProps) {
  const { picture, range, places, zone, draft, onEscape } = props;
  const { axis, now } = picture;
  return ends.map(({ end, openMs }) => {
    const time = range[end];
    return (
      <RangeHandle
        key={end}
        end={end}
        x={places[end]}
        leftMs={time === null ? openMs : time - now}
        words={time === null ? "open" : momentWords(time, now, zone)}
        onMove={(x) => draft.propose(moveEnd(axis, now, range, end, x))}
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
