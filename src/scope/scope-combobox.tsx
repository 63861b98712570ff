import { Combobox } from "@base-ui/react/combobox";
import { useMemo, useRef, useState } from "react";
import {
  isSameSelection,
  type ScopeSelection,
  scopesOf,
} from "../certificates/scope-selection.ts";
import { Button } from "../ui/button.tsx";
import type { TriggerProps } from "../ui/later.tsx";
import { popupLook } from "../ui/menu-look.ts";
import { VirtualList, type VirtualListHandle } from "../ui/virtual-list.tsx";
import { mostScopes } from "../view/most-picked.ts";
import { countWords } from "./count-words.ts";
import { findLines } from "./scope-choices.ts";
import { coveredValues, hasNoRoom, onlyValue, toggleValue } from "./scope-draft.ts";
import { lineHeightPx, ScopeLine } from "./scope-line.tsx";
import type { ScopePickerProps } from "./scope-picker.tsx";

interface ScopeComboboxProps extends TriggerProps, ScopePickerProps {
  readonly defaultOpen: boolean;
}

/**
 * A click on a line shows that scope alone; its box, or Shift, adds it to a draft, which is
 * shown when the popup closes: nothing is read for what is only being put together. Escape
 * leaves everything as it was.
 */
export function ScopeCombobox(props: ScopeComboboxProps) {
  const { choices, selection, onChoose } = props;
  const [isOpen, setOpen] = useState(props.defaultOpen);
  const [typed, setTyped] = useState("");
  const [isFull, setFull] = useState(false);
  const [drafted, setDraft] = useState<ScopeSelection | null>(selection);
  // While it is closed, too: the line that is highlighted on opening is one that it has then.
  const draft = isOpen ? drafted : selection;
  const list = useRef<VirtualListHandle>(null);
  const highlighted = useRef<string | null>(null);
  const isListed = !props.isReading && props.problem === null;
  const lines = useMemo(() => findLines(choices, typed, isListed), [choices, typed, isListed]);
  const values = useMemo(
    () => lines.flatMap((line) => (line.kind === "label" ? [] : [line.value])),
    [lines],
  );
  const covered = useMemo(() => coveredValues(draft, choices), [draft, choices]);

  function close(chosen: ScopeSelection | null): void {
    setOpen(false);
    setTyped("");
    setFull(false);
    if (chosen !== null && !isSameSelection(chosen, selection)) onChoose(chosen);
  }

  function add(value: string): void {
    const next = toggleValue(draft, value, choices);
    const isFull = hasNoRoom(next, draft);
    setFull(isFull);
    if (!isFull) setDraft(next);
  }

  return (
    <Combobox.Root<string, true>
      items={values}
      filter={null}
      multiple
      virtualized
      modal
      autoHighlight
      open={isOpen}
      value={[...covered]}
      inputValue={typed}
      onInputValueChange={(text, { reason }) => {
        // Each box that is ticked would clear what was found by it.
        if (reason !== "input-clear") setTyped(text);
      }}
      onOpenChange={(opens, { reason }) => {
        if (!opens) return close(reason === "escape-key" ? null : draft);
        setDraft(selection);
        setOpen(true);
      }}
      onItemHighlighted={(value, { reason }) => {
        highlighted.current = value ?? null;
        const place = lines.findIndex((line) => line.kind !== "label" && line.value === value);
        if (reason === "keyboard" && place !== -1) list.current?.scrollTo(place);
      }}
      onValueChange={(next, { event }) => {
        const value = changedValue(covered, next);
        if (value === null) return;
        if (isOnBox(event)) add(value);
        else close(onlyValue(value));
      }}
    >
      <Combobox.Trigger aria-label={props.triggerLabel} className={props.triggerLook}>
        {props.trigger}
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={6} className="z-20">
          <Combobox.Popup
            aria-label="Choose accounts and zones"
            className={`${popupLook} flex max-h-[min(32rem,var(--available-height))] w-[min(26rem,92vw)] flex-col`}
          >
            <Combobox.Input
              aria-label="Find an account or zone, or type an id"
              placeholder="Find by name, or type an id"
              spellCheck={false}
              onKeyDown={({ key, shiftKey }) => {
                if (key === "Enter" && shiftKey && highlighted.current !== null) {
                  add(highlighted.current);
                }
              }}
              className="m-1 h-control -outline-offset-2 shrink-0 rounded-control bg-soft px-2.5 max-wide:h-touch max-wide:text-[16px]"
            />
            {lines.length > 0 && (
              <VirtualList
                box={Combobox.List}
                count={lines.length}
                rowPx={lineHeightPx}
                handle={list}
                className="min-h-0 flex-1 px-1 pb-1.5"
              >
                {(index) => <ScopeLine line={lines[index]} values={values} />}
              </VirtualList>
            )}
            <PickerFoot {...props} isEmpty={lines.length === 0} isFull={isFull} />
            {!isSameSelection(draft, selection) && (
              <div className="flex items-center gap-2 border-t border-soft p-2">
                <Button look="solid" disabled={draft === null} onClick={() => close(draft)}>
                  Show {draft === null ? "nothing" : countWords(scopesOf(draft, choices))}
                </Button>
                <Button look="quiet" onClick={() => close(null)}>
                  Cancel
                </Button>
              </div>
            )}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Whether a line was chosen by its box. */
function isOnBox({ target }: Event): boolean {
  return target instanceof Element && target.closest("[data-add]") !== null;
}

/** The one value that is in one of the lists and not in the other. */
function changedValue(before: readonly string[], after: readonly string[]): string | null {
  const added = after.at(-1);
  if (after.length > before.length) return added ?? null;
  const kept = new Set(after);
  return before.find((value) => !kept.has(value)) ?? null;
}

interface PickerFootProps extends ScopePickerProps {
  readonly isEmpty: boolean;
  /** Whether one more was to be added than an address has room for. */
  readonly isFull: boolean;
}

function PickerFoot(props: PickerFootProps) {
  const { isEmpty, isFull, isReading, problem } = props;
  return (
    <>
      <Combobox.Status className="border-t border-soft px-3.5 py-2 text-small text-middle empty:hidden">
        {isFull && (
          <strong className="font-strong text-ink">
            A link has room for {mostScopes} that are picked one by one. “All accounts”, “All
            zones” and “Everything” have no such bound.{" "}
          </strong>
        )}
        {isReading && "Loading accounts and zones… "}
        {problem !== null && <>{problem} </>}
        {isEmpty &&
          !isReading &&
          "Nothing here by that name. An id of 32 hexadecimal digits works too, also for what this credential may not list."}
        {!isEmpty && (
          <>
            <span className="pointer-coarse:hidden">
              Enter shows one alone; Shift+Enter adds it.
            </span>
            <span className="not-pointer-coarse:hidden">
              A tap shows one alone; its box adds it.
            </span>
          </>
        )}
      </Combobox.Status>
      {problem !== null && !isReading && (
        <Button look="quiet" className="m-1" onClick={props.onRetry}>
          Try again
        </Button>
      )}
    </>
  );
}
