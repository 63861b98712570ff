import { useEffect, useEffectEvent } from "react";
import { fieldOf, isPemForPage } from "./pem-for-page.ts";

/** Takes PEM text and files that are pasted anywhere on the page. */
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
      if (isPemForPage(text, event.target)) {
        event.preventDefault();
        takeText(text);
      } else if (files.length > 0 && fieldOf(event.target) === null) {
        event.preventDefault();
        takeFiles(files);
      }
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}
