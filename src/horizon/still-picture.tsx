import { memo } from "react";
import { dayMs, statuses } from "../certificates/expiry.ts";
import { type Axis, xOf } from "./axis.ts";
import { bandFill } from "./band-look.ts";
import type { Band } from "./bands.ts";
import type { Mark } from "./mark.ts";
import { MarkPaths } from "./mark-paths.tsx";
import { NoticeMark } from "./notice-mark.tsx";
import { noticeDays } from "./notices.ts";
import { plot } from "./plot.ts";
import type { Tick, Ticks } from "./ticks.ts";

interface StillPictureProps {
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly ticks: Ticks;
  readonly marks: readonly Mark[];
}

/**
 * What stands still while a pointer moves. The stems of a status are one path, so that there
 * are as many nodes for 100,000 certificates as for ten.
 */
export const StillPicture = memo(function StillPicture(props: StillPictureProps) {
  const { axis, bands, ticks, marks } = props;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${axis.width} ${plot.height}`}
      preserveAspectRatio="xMinYMin meet"
      className="absolute inset-0 size-full overflow-visible [print-color-adjust:exact]"
    >
      {bands.map(({ status, from, to }) => (
        <rect
          key={status}
          x={from}
          y={plot.top}
          width={Math.max(0, to - from)}
          height={plot.base - plot.top}
          className={bandFill[status]}
        />
      ))}
      <path d={`M0 ${plot.base + 0.5}H${axis.width}`} className="stroke-line" />
      {statuses.map((status) => (
        <MarkPaths
          key={status}
          status={status}
          marks={marks.filter((mark) => mark.status === status)}
        />
      ))}
      <TimeTicks axis={axis} ticks={ticks} />
    </svg>
  );
});

function TimeTicks({ axis, ticks }: { readonly axis: Axis; readonly ticks: Ticks }) {
  const notices = noticeDays.map((days) => xOf(axis, days * dayMs));
  const bare = ticks.times.filter(({ x }) => !notices.includes(x));
  return (
    <>
      <path
        d={bare.map(({ x }) => `M${Math.round(x) + 0.5} ${plot.base + 1}v4`).join("")}
        className="stroke-dim/60"
      />
      <g className="text-middle">
        {notices.map((x) => (
          <NoticeMark key={x} x={x} y={plot.base + 2} />
        ))}
      </g>
      <Label tick={ticks.expired} look="fill-middle" />
      <Label tick={ticks.now} look="fill-ink font-strong" />
      {ticks.times.map((tick) => (
        <Label key={tick.label} tick={tick} look="fill-middle" />
      ))}
    </>
  );
}

function Label({ tick, look }: { readonly tick: Tick; readonly look: string }) {
  if (tick.labelX === null) return null;
  return (
    <text
      x={tick.labelX}
      y={plot.height - 4}
      textAnchor="middle"
      className={`text-small ${look}`}
      data-tick
    >
      {tick.label}
    </text>
  );
}
