/** Where a key means a character, a choice or a step of the control's own. */
const ownKeys =
  "input, textarea, select, [contenteditable=true], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=application]";

/** What is moved with keys that have a name, such as End: letters mean nothing to it. */
const steppers = "[role=slider], [role=separator]";

/** What a person moves with arrow keys: elsewhere they scroll the page. */
const rows = "tbody";

/** Whether a key is one of the page's, and not the browser's, a field's or an open menu's. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest(event.key.length > 1 ? `${ownKeys}, ${steppers}` : ownKeys)) return false;
  if (document.querySelector("[role=dialog][aria-modal=true], [role=menu]") !== null)
    return false;
  return !event.key.startsWith("Arrow") || target.closest(rows) !== null;
}
