import type { PointerEvent } from "react";
import type { HorizonProps } from "./horizon-props.ts";
import type { Mark } from "./mark.ts";
import { rangeOfMarks } from "./range.ts";
import { useDraft } from "./use-draft.ts";
import type { Picture } from "./use-picture.ts";
import { usePointing } from "./use-pointing.ts";
import { useStepping } from "./use-stepping.ts";

/** What pointer and keyboard do together, and which mark they are at. */
export function useGestures(props: HorizonProps, picture: Picture) {
  const { certificates, onRange, onOpen } = props;
  const { axis, now, marks } = picture;
  const [range, draft] = useDraft(props.range, onRange);

  const activate = (mark: Mark) => {
    const certificate = certificates[mark.row];
    const at = marks.indexOf(mark);
    if (mark.count > 1) onRange(rangeOfMarks(axis, now, marks, at, at));
    else if (certificate !== undefined) onOpen(certificate.key);
  };
  /** Drops what is being selected, else clears the range; says whether there was either. */
  const undo = () => {
    if (draft.drop()) return true;
    if (props.range !== null) onRange(null);
    return props.range !== null;
  };
  const pointing = usePointing(picture, draft, activate);
  const stepping = useStepping(picture, draft, activate, undo);

  const hovered = marks.find(({ id }) => id === pointing.hovered) ?? null;
  const current = stepping.isActive ? marks[stepping.index] : undefined;
  return {
    range,
    draft,
    undo,
    activate,
    pointing,
    index: stepping.index,
    hovered,
    /** The mark whose card is shown. */
    active: hovered ?? current ?? null,
    handlers: {
      ...pointing.handlers,
      ...stepping.handlers,
      onPointerDown(event: PointerEvent<HTMLElement>) {
        stepping.rest();
        pointing.handlers.onPointerDown(event);
      },
    },
  };
}
