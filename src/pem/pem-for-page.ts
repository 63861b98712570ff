import { hasPemBlock } from "./has-pem-block.ts";

/**
 * Whether a text that was pasted or dropped somewhere is PEM for the page to take. Text fields
 * keep what is given to them, except for the filter: nobody filters by PEM, and a key among it
 * must not get into the address.
 */
export function isPemForPage(text: string, target: EventTarget | null): boolean {
  const field = fieldOf(target);
  return hasPemBlock(text) && (field === null || field.matches("input[type=search]"));
}

/** The text field that an event is for; null where it is for none. */
export function fieldOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest("input, textarea, select, [contenteditable]");
}
