/** Measures how long a request takes while nothing holds requests back. */
export interface RequestPace {
  /**
   * @param done how many requests have been answered
   * @param isFree whether they went at full speed since the last time
   */
  note(done: number, now: number, isFree: boolean): void;
  /** Milliseconds from one answer to the next; null before there is enough to tell. */
  requestMs(): number | null;
}

/** Fewer answers than these say little about the next ones. */
const leastAnswers = 8;
/** What weight the newest measurement has. */
const freshness = 0.2;

export function createRequestPace(): RequestPace {
  let last: { readonly done: number; readonly at: number } | null = null;
  let measured = 0;
  let answers = 0;
  return {
    note(done, now, isFree) {
      const before = last;
      last = { done, at: now };
      if (before === null || !isFree || done < before.done) return;
      const more = done - before.done;
      if (more === 0) {
        // The time without an answer belongs to the next one.
        last = before;
        return;
      }
      const one = (now - before.at) / more;
      measured = answers === 0 ? one : measured + (one - measured) * freshness;
      answers += more;
    },
    requestMs: () => (answers < leastAnswers ? null : measured),
  };
}
