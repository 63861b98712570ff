import { deviceNow } from "./device-time.ts";

let preloaded: Set<string> | null = null;

/**
 * When an answer that is asked for now was asked for first, by `deviceNow`. What the page's head
 * preloads was on its way before any script: once, its answer may be as old as the page.
 */
export function askedAt(url: string): number {
  preloaded ??= new Set(preloadedUrls());
  return deviceNow() - (preloaded.delete(url) ? performance.now() : 0);
}

/** Whether the answers to all that the page's head preloads are there. */
export function arePreloadsThere(): boolean {
  return preloadedUrls().every(
    (url) => performance.getEntriesByName(new URL(url, location.href).href).length > 0,
  );
}

function preloadedUrls(): string[] {
  const links = globalThis.document?.querySelectorAll("link[as=fetch]") ?? [];
  return Array.from(links, (link) => link.getAttribute("href") ?? "");
}
