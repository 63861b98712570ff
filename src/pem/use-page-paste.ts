import { useEffect, useEffectEvent } from "react";
import { hasPemBlock } from "./has-pem-block.ts";

/**
 * Takes PEM text that is pasted anywhere on the page. Text fields keep what is pasted into them,
 * except for the filter: nobody filters by PEM, and a key among it must not get into the address.
 */
export function usePagePaste(
  onText: (text: string) => void,
  onFiles: (files: readonly File[]) => void,
): void {
  const takeText = useEffectEvent(onText);
  const takeFiles = useEffectEvent(onFiles);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null) return;
      const text = event.clipboardData.getData("text/plain");
      const files = [...event.clipboardData.files].filter(
        ({ type }) => !type.startsWith("image/"),
      );
      const field = fieldOf(event.target);
      if (hasPemBlock(text) && (field === null || field.matches("input[type=search]"))) {
        event.preventDefault();
        takeText(text);
      } else if (files.length > 0 && field === null) {
        event.preventDefault();
        takeFiles(files);
      }
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}

function fieldOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest("input, textarea, select, [contenteditable]");
}
