import { useEffect } from "react";
import type { WorstStatus } from "../certificates/worst-status.ts";

/** Shows the worst status with its count where the page itself is not seen: in its tab. */
export function useTitle(worst: WorstStatus | null): void {
  const status = worst?.status ?? null;
  const count = worst?.count ?? 0;
  useEffect(() => show(status, count), [status, count]);
  // Of a list that is no longer there, nothing is to be said.
  useEffect(() => () => show(null, 0), []);
}

function show(status: WorstStatus["status"] | null, count: number): void {
  document.title = status === null ? "Notafter" : `(${count}) Notafter`;
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (icon !== null) icon.href = status === null ? "/favicon.svg" : `/favicon-${status}.svg`;
}
