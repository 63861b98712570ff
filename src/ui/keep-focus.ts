/**
 * A ref of what goes when a control in it has been used: the focus that it had is then on the
 * first of these that takes it, and not on nothing.
 * @param selectors of one element each
 */
export function keepFocusOn(...selectors: readonly string[]) {
  return (leaving: HTMLElement | null): (() => void) => {
    return () => {
      if (leaving?.contains(document.activeElement) !== true) return;
      queueMicrotask(() => {
        for (const selector of selectors) {
          if (document.activeElement !== document.body) return;
          document.querySelector<HTMLElement>(selector)?.focus();
        }
      });
    };
  };
}

/** The focus of a notice, then on what reads the list again. */
export const keepFocus = keepFocusOn("[aria-label=Refresh]", "main button");
