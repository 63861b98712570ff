import { useEffect, useSyncExternalStore } from "react";
import { restOfCode } from "../ui/rest-of-code.ts";

type FilterCode = typeof import("./filter-code.ts").filterCode;

let code: FilterCode | "gone" | null = null;
let isAsked = false;
const listeners = new Set<() => void>();

/** Without a filter there is nothing to read, so that the first rows need none of it. */
async function fetchCode(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    code = (await import("./filter-code.ts")).filterCode;
  } catch {
    code = "gone";
    // The next filter tries again.
    isAsked = false;
  }
  for (const listener of listeners) listener();
}

void restOfCode.begun.then(fetchCode);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What reads a filter and applies it: null until it has come, "gone" when it cannot be had.
 * @param text the filter that it is needed for
 */
export function useFilterCode(text: string): FilterCode | "gone" | null {
  useEffect(() => {
    if (text !== "") void fetchCode();
  }, [text]);
  return useSyncExternalStore(subscribe, () => code);
}
