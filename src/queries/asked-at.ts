const asked = new Set<string>();

/**
 * When an answer that is asked for now was asked for first, epoch ms. What the page's head
 * preloads was on its way before any script: once, its answer may be as old as the page.
 */
export function askedAt(url: string): number {
  const isFirst = !asked.has(url);
  asked.add(url);
  const isPreloaded =
    isFirst && globalThis.document?.querySelector(`link[as=fetch][href="${url}"]`);
  return Date.now() - (isPreloaded ? performance.now() : 0);
}
