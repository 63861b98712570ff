/** Holds things back by hand, so that tests see a state that lasts instead of sleeping. */
export interface Gates<T> {
  /** Holds everything that matches and comes from now on, until the returned function is called. */
  hold(matches?: (item: T) => boolean): () => void;
  /** Resolves when nothing that was holding `item` on its arrival holds it any more. */
  pass(item: T): Promise<void>;
  releaseAll(): void;
}

export function createGates<T>(): Gates<T> {
  const gates = new Set<{
    matches: (item: T) => boolean;
    opened: Promise<void>;
    release: () => void;
  }>();

  return {
    hold(matches = () => true) {
      let open: (() => void) | undefined;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      const gate = {
        matches,
        opened,
        release() {
          gates.delete(gate);
          open?.();
        },
      };
      gates.add(gate);
      return gate.release;
    },
    async pass(item) {
      const closed = [...gates].filter((gate) => gate.matches(item));
      await Promise.all(closed.map((gate) => gate.opened));
    },
    releaseAll() {
      for (const gate of [...gates]) gate.release();
    },
  };
}
