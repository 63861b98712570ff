import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes files that are dropped anywhere on the page, so that none makes the browser leave it.
 * Returns whether files are being dragged over the page. Text, links and what is dragged within
 * the page stay the browser's.
 */
export function usePageDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    let isOwn = false;
    const concerns = (event: DragEvent) =>
      !isOwn && !event.defaultPrevented && event.dataTransfer?.types.includes("Files") === true;
    const listeners = {
      dragstart() {
        isOwn = true;
      },
      dragend() {
        isOwn = false;
      },
      dragover(event: DragEvent) {
        if (!concerns(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
        setOver(true);
      },
      dragleave(event: DragEvent) {
        // Between two elements of the page there is one that is entered.
        if (event.relatedTarget === null) setOver(false);
      },
      drop(event: DragEvent) {
        setOver(false);
        if (!concerns(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) take(files);
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
