import { useId, useMemo } from "react";
import { useIdleValue } from "../ui/use-idle-value.ts";
import { useZone } from "../ui/zone-context.ts";
import { HorizonFrame } from "./horizon-frame.tsx";
import type { HorizonProps } from "./horizon-props.ts";
import { HorizonTable } from "./horizon-table.tsx";
import { leftOutWords } from "./left-out.ts";
import { Card, MarkCard } from "./mark-card.tsx";
import { MarkSlider } from "./mark-slider.tsx";
import { noticeWords } from "./notices.ts";
import { PointedOut } from "./pointed-out.tsx";
import { placeRange } from "./range.ts";
import { RangeCaption } from "./range-caption.tsx";
import { RangeHandles } from "./range-handles.tsx";
import { RangeWindow } from "./range-window.tsx";
import { StillPicture } from "./still-picture.tsx";
import { useGestures } from "./use-gestures.ts";
import { usePicture } from "./use-picture.ts";
import { useSelectedMarks } from "./use-selected-marks.ts";

/** The horizon at a width in px. */
export function HorizonPlot(props: HorizonProps & { readonly width: number }) {
  const { certificates, rows, onRange, width } = props;
  const zone = useZone();
  const hintId = useId();
  const picture = usePicture(props, width);
  const { axis, now, marks } = picture;
  const { pointing, range, active, ...gestures } = useGestures(props, picture);
  const selected = useSelectedMarks(certificates, marks, props.selected);
  const { isPartial } = props;
  const notes = useMemo(() => {
    const words = leftOutWords(picture.leftOut);
    return isPartial ? ["of what has loaded so far", ...words] : words;
  }, [picture.leftOut, isPartial]);
  const places = range === null ? null : placeRange(axis, now, range);
  // The words for those who do not see the picture come a moment after it: a row for each mark.
  const told = useIdleValue(
    useMemo(() => ({ certificates, marks, notes, now }), [certificates, marks, notes, now]),
  );

  return (
    <HorizonFrame
      notes={notes}
      isAsideLong={range !== null}
      aside={
        <RangeCaption
          columns={picture.columns}
          rows={rows}
          range={range}
          hostnames={
            props.hostnames && { shown: range === props.range ? props.hostnames.shown : null }
          }
          zone={zone}
          onClear={() => onRange(null)}
        />
      }
    >
      <div
        className="absolute inset-0"
        onPointerLeave={({ pointerType }) => pointerType !== "touch" && pointing.leave()}
        data-horizon-plot
      >
        <StillPicture axis={axis} bands={picture.bands} ticks={picture.ticks} marks={marks} />
        {places !== null && <RangeWindow {...places} />}
        <div
          aria-hidden
          data-filled
          className="absolute top-0 h-[97px] w-0.5 -translate-x-px bg-ink [print-color-adjust:exact]"
          style={{ left: axis.now }}
        />
        <PointedOut width={width} active={active} selected={selected} />
        <MarkSlider
          certificates={certificates}
          picture={picture}
          index={gestures.index}
          zone={zone}
          hintId={hintId}
          isOverMark={gestures.hovered !== null}
          handlers={gestures.handlers}
        />
        {places !== null && range !== null && (
          <RangeHandles
            picture={picture}
            range={range}
            places={places}
            zone={zone}
            draft={gestures.draft}
            onEscape={gestures.undo}
          />
        )}
        {active !== null && (
          <Card key={active.id} x={active.x} width={width}>
            <MarkCard
              mark={active}
              certificate={certificates[active.row]}
              zone={zone}
              hasButton={pointing.isTouched}
              areHostnames={props.hostnames !== null}
              onActivate={() => gestures.activate(active)}
            />
          </Card>
        )}
        {pointing.notice !== null && active === null && (
          <Card x={pointing.notice} width={width}>
            {noticeWords}
          </Card>
        )}
      </div>
      <p id={hintId} className="sr-only">
        Left and Right move from one to the next, Enter opens. Shift with an arrow selects a
        time range, Escape clears it. {noticeWords}
      </p>
      <HorizonTable zone={zone} {...told} />
    </HorizonFrame>
  );
}
