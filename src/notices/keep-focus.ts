/**
 * A ref of a button that goes when it has been pressed: the focus that it had is then on the one
 * that reads the list again, and not on nothing.
 */
export function keepFocus(button: HTMLElement | null): () => void {
  return () => {
    if (button === null || document.activeElement !== button) return;
    queueMicrotask(() => document.querySelector<HTMLElement>("[aria-label=Refresh]")?.focus());
  };
}
