/** A click on a control is its own, and one that ends a selection of text opens nothing. */
export function isForRow(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest("button, a, input, [role=dialog]")) {
    return false;
  }
  return window.getSelection()?.isCollapsed ?? true;
}
