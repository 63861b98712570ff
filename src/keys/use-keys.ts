import { useEffect, useRef } from "react";
import { isForPage } from "./is-for-page.ts";
import { createKeyReader } from "./read-keys.ts";

/** What the page does at a key; `g c` and its like are two keys after each other. */
export interface KeyActions {
  readonly focusFilter: () => void;
  /** Moves to the next row (1) or the one before (-1). */
  readonly move: (by: 1 | -1) => void;
  readonly clear: () => void;
  readonly showCertificates: () => void;
  readonly showHostnames: () => void;
  readonly refresh: () => void;
  readonly help: () => void;
}

const actionNames: Readonly<Record<string, keyof KeyActions>> = {
  "/": "focusFilter",
  j: "move",
  ArrowDown: "move",
  k: "move",
  ArrowUp: "move",
  Escape: "clear",
  "g c": "showCertificates",
  "g h": "showHostnames",
  r: "refresh",
  "?": "help",
};

/**
 * The keys of the page. None fires while somebody types, while a menu or dialog is open, together
 * with Ctrl, Alt or Meta, which are the browser's, or after something else took the key.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const read = createKeyReader();
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      const key = read(event.key, event.timeStamp);
      const name = actionNames[key];
      if (name === undefined) return;
      event.preventDefault();
      if (name === "move") latest.current.move(key === "j" || key === "ArrowDown" ? 1 : -1);
      else latest.current[name]();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
