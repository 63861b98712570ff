import type { ComponentProps } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Zone } from "../certificates/moment.ts";
import type { Picture } from "./use-picture.ts";
import { markWords } from "./words.ts";

interface MarkSliderProps {
  readonly certificates: readonly Certificate[];
  readonly picture: Picture;
  /** The mark that the keyboard stands on; -1 when there is none. */
  readonly index: number;
  readonly zone: Zone;
  /** The element that says which keys do what. */
  readonly hintId: string;
  readonly isOverMark: boolean;
  readonly handlers: ComponentProps<"div">;
}

/**
 * What takes pointer and keyboard for all marks: one stop for Tab, whatever their number. Its
 * value in words is the mark that it stands on.
 */
export function MarkSlider(props: MarkSliderProps) {
  const { certificates, picture, index, zone, hintId, isOverMark, handlers } = props;
  const { marks, now } = picture;
  const mark = marks[index];
  const look = `absolute inset-0 touch-pan-y select-none ${isOverMark ? "cursor-pointer" : "cursor-crosshair"}`;
  if (mark === undefined) return <div className={look} {...handlers} data-horizon-pointer />;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Certificates by expiry"
      aria-valuemin={1}
      aria-valuemax={marks.length}
      aria-valuenow={index + 1}
      aria-valuetext={markWords(mark, certificates[mark.row], now, zone)}
      aria-describedby={hintId}
      className={`${look} rounded-chip`}
      data-horizon-pointer
      {...handlers}
    />
  );
}
