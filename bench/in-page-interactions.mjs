/**
 * Runs in the page before its own scripts: `interactions` there tells how long each key and click
 * took from its event to the paint that follows it, as the browser itself counts for INP.
 * @see https://web.dev/articles/inp
 */
export function installInteractions() {
  /** Events of one interaction (pointerdown, pointerup, click) share an id. */
  /** @type {Map<number, number>} */
  const durations = new Map();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, "interactionId"));
      if (id > 0) durations.set(id, Math.max(durations.get(id) ?? 0, entry.duration));
    }
  });
  // Quicker ones are never told, only counted.
  const least = 16;
  observer.observe(
    /** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: least }),
  );

  Object.assign(window, {
    /** Each interaction's time, ms; those below 16 as 16. */
    interactions() {
      const count = Number(Reflect.get(performance, "interactionCount"));
      const rest = Math.max(0, count - durations.size);
      return [...durations.values(), ...Array.from({ length: rest }, () => least)];
    },
    /** How many pages of the list have come whole. */
    pagesRead: () =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("/certificates?")).length,
  });
}
