import type { ListReading } from "./list-reading.ts";

/** The lists that may have a page to ask for: those that begin go before those that go on. */
export interface ListQueue<T> {
  begin(list: ListReading<T>): void;
  goOn(list: ListReading<T>): void;
  remove(list: ListReading<T>): void;
  /** The next page, which counts as asked for; null while there is none. */
  take(): { readonly list: ListReading<T>; readonly page: number } | null;
}

export function createListQueue<T>(): ListQueue<T> {
  const firsts = new Set<ListReading<T>>();
  const others = new Set<ListReading<T>>();
  return {
    begin: (list) => void firsts.add(list),
    goOn: (list) => void others.add(list),
    remove(list) {
      firsts.delete(list);
      others.delete(list);
    },
    take() {
      for (const queue of [firsts, others]) {
        for (const list of queue) {
          const page = list.round().take();
          if (page === null || queue === firsts) queue.delete(list);
          if (page !== null) return { list, page };
        }
      }
      return null;
    },
  };
}
