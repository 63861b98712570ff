import { useEffect, useEffectEvent, useState } from "react";
import { fieldOf, isPemForPage } from "./pem-for-page.ts";

/**
 * Takes files that are dropped anywhere on the page, so that none makes the browser leave it, and
 * PEM text as what is pasted. Returns whether files are being dragged over the page. Other text,
 * links and what is dragged within the page stay the browser's.
 */
export function usePageDrop(
  onText: (text: string) => void,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const takeText = useEffectEvent(onText);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    let isOwn = false;
    const has = (event: DragEvent, type: string) =>
      !isOwn && !event.defaultPrevented && event.dataTransfer?.types.includes(type) === true;
    const listeners = {
      dragstart() {
        isOwn = true;
      },
      dragend() {
        isOwn = false;
      },
      dragover(event: DragEvent) {
        const isOfFiles = has(event, "Files");
        // What text it is can only be read once it is dropped; fields take any by themselves.
        if (!isOfFiles && !(has(event, "text/plain") && fieldOf(event.target) === null)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
        if (isOfFiles) setOver(true);
      },
      dragleave(event: DragEvent) {
        // Between two elements of the page there is one that is entered.
        if (event.relatedTarget === null) setOver(false);
      },
      drop(event: DragEvent) {
        setOver(false);
        const text = event.dataTransfer?.getData("text/plain") ?? "";
        if (has(event, "Files")) {
          event.preventDefault();
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length > 0) take(files);
        } else if (has(event, "text/plain") && isPemForPage(text, event.target)) {
          event.preventDefault();
          takeText(text);
        }
      },
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) document.addEventListener(name, listener);
    // From here on files are taken: tests, and nothing else, want to know.
    document.documentElement.dataset.takesFiles = "";
    return () => {
      delete document.documentElement.dataset.takesFiles;
      for (const [name, listener] of entries) document.removeEventListener(name, listener);
    };
  }, []);
  useEffect(() => {
    if (!isOver) return;
    // There is no pointer during a drag: when it moves, the drag was given up unseen.
    const end = () => setOver(false);
    document.addEventListener("pointermove", end);
    return () => document.removeEventListener("pointermove", end);
  }, [isOver]);
  return isOver;
}
