import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import type { Mark } from "./mark.ts";
import { rangeOfMarks } from "./range.ts";
import type { Draft } from "./use-draft.ts";
import type { Picture } from "./use-picture.ts";

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
  ["ArrowDown", -1],
  ["ArrowUp", 1],
  ["PageDown", -10],
  ["PageUp", 10],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);

/**
 * Walks over the marks with the keyboard. With Shift the way becomes a range, which filters when
 * Shift is let go. `undo` is what Escape does; it says whether there was anything to undo.
 */
export function useStepping(
  { axis, now, marks }: Picture,
  draft: Draft,
  onActivate: (mark: Mark) => void,
  undo: () => boolean,
) {
  const [cursor, setCursor] = useState<string | null>(null);
  const [isActive, setActive] = useState(false);
  /** Where a selection with Shift began. */
  const anchor = useRef<string | null>(null);

  const found = marks.findIndex(({ id }) => id === cursor);
  const index = found >= 0 ? found : nextToExpire(marks, axis.now);

  const step = (by: number, isSelecting: boolean) => {
    const at = Math.max(0, Math.min(marks.length - 1, index + by));
    setCursor(marks[at]?.id ?? null);
    if (!isSelecting) {
      anchor.current = null;
      return;
    }
    anchor.current ??= marks[index]?.id ?? null;
    const start = marks.findIndex(({ id }) => id === anchor.current);
    draft.propose(rangeOfMarks(axis, now, marks, start >= 0 ? start : at, at));
  };

  const handlers = {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const by = steps.get(event.key);
      const mark = marks[index];
      if (by !== undefined) step(by, event.shiftKey);
      else if (event.key === "Enter" && mark !== undefined) onActivate(mark);
      else if (event.key === "Escape" && undo()) anchor.current = null;
      else return;
      setActive(true);
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyUp({ key }: KeyboardEvent) {
      if (key === "Shift") draft.settle();
    },
    onFocus({ currentTarget }: FocusEvent<HTMLElement>) {
      setActive(currentTarget.matches(":focus-visible"));
    },
    onBlur() {
      anchor.current = null;
      draft.settle();
      setActive(false);
    },
  };
  return { index, isActive, handlers, rest: () => setActive(false) };
}

/** Where the walk begins: at the first certificate that still counts. */
function nextToExpire(marks: readonly Mark[], nowX: number): number {
  const index = marks.findIndex(({ x }) => x > nowX);
  return index >= 0 ? index : marks.length - 1;
}
