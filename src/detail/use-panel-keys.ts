import { useEffect, useEffectEvent } from "react";

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["j", 1],
  ["ArrowUp", -1],
  ["k", -1],
]);

/** What has a use of its own for letters or arrows. */
const takesKeys =
  "input, textarea, select, [contenteditable], [role=dialog]:not([data-detail]), [role=menu], [role=listbox], [role=combobox], [role=slider], [role=radiogroup], [role=tablist], [role=grid], [role=application]";

/**
 * Escape closes; arrows, j and k step, wherever the focus is: except where something else takes
 * the key, which then has prevented its default, stopped it, or is a field, menu or the like.
 */
export function usePanelKeys(onClose: () => void, onStep?: (by: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
      return;
    }
    const by = steps.get(event.key);
    if (by === undefined || onStep === undefined || isTaken(event.target)) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    // On the window, after everything on the page had its turn.
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(takesKeys) !== null;
}
