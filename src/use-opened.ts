import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ListState } from "./list-state.ts";
import { useLastFocus } from "./ui/use-last-focus.ts";
import type { RowWalk } from "./ui/use-row-focus.ts";

/** The certificate that is open beside the list, by the address; and how to leave it. */
export interface Opened {
  /** Null when none is open. */
  readonly key: string | null;
  /** Its row in the list; -1 when it is not loaded. */
  readonly row: number;
  /** Its index among the rows to walk along; -1 when a filter hides it. */
  readonly index: number;
  /** How many those are. */
  readonly count: number;
  readonly open: (key: string) => void;
  /** Opens the next of them (1), or the one before (-1). */
  readonly step: (by: 1 | -1) => void;
  /** The focus goes back to its row. */
  readonly close: () => void;
}

/** @param order the rows to walk along: those that the list shows, or whose hostnames it shows */
export function useOpened(
  { certificates, view, onView }: ListState,
  order: readonly number[],
  rows: RefObject<RowWalk | null>,
): Opened {
  const key = view.certificate[0] ?? null;
  const opener = useLastFocus("[data-detail], [role=dialog]");
  const row = useMemo(
    () => (key === null ? -1 : certificates.findIndex((one) => one.key === key)),
    [certificates, key],
  );
  const index = useMemo(() => order.indexOf(row), [order, row]);
  const open = (next: string) => onView({ certificate: [next] });
  const focusRow = (of: string | null) => {
    // The rows of the other view are hostnames, and a certificate may be filtered out.
    if (of !== null && rows.current?.focus(of)) return;
    const before = opener.current?.isConnected ? opener.current : null;
    (before ?? document.querySelector<HTMLElement>(firstRow))?.focus();
  };

  // Nobody has picked it in the list: a reload or a link opened it. Who has scrolled since, stays.
  const fromAddress = useRef(key);
  useEffect(() => {
    if (key === null || index < 0 || fromAddress.current === null) return;
    if (fromAddress.current === key && window.scrollY === 0) rows.current?.show(key);
    fromAddress.current = null;
  });

  const last = useRef(key);
  useEffect(() => {
    const left = last.current;
    last.current = key;
    // Back closes the panel without a word to it.
    if (key === null && left !== null && document.activeElement === document.body) {
      focusRow(left);
    }
  });

  return {
    key,
    row,
    index,
    count: order.length,
    open,
    step(by) {
      const next = certificates[order[index < 0 ? 0 : index + by] ?? -1];
      if (next === undefined) return;
      open(next.key);
      // Who walks the rows goes on walking them; who reads the panel goes on reading.
      const isWalking = document.activeElement?.closest("tbody");
      if (!isWalking || !rows.current?.focus(next.key)) rows.current?.show(next.key);
    },
    close() {
      onView({ certificate: [] });
      focusRow(key);
    },
  };
}

/** That which Tab reaches. */
const firstRow = "[data-row-key][tabindex='0']";
