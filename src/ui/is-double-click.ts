import type { Dialog } from "@base-ui/react/dialog";

/**
 * Whether a change of a dialog comes of the second of two clicks on what opened it. That meets
 * what lies behind the dialog or its own button to close it, and is meant for neither.
 */
export function isDoubleClick({ event }: Dialog.Root.ChangeEventDetails): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}
