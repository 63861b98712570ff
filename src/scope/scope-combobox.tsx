import { Combobox } from "@base-ui/react/combobox";
import { Check } from "lucide-react";
import { useState } from "react";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";
import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { TriggerProps } from "../ui/later.tsx";
import { menuItemLook, popupLook } from "../ui/menu-look.ts";
import { type ChoiceGroup, findChoices, type ScopeChoice } from "./scope-choices.ts";

interface ScopeComboboxProps extends TriggerProps {
  readonly current: ScopeChoice | null;
  readonly choices: readonly ScopeChoice[];
  readonly isReading: boolean;
  /** Why the choices may be incomplete, in a sentence; null when they are not. */
  readonly problem: string | null;
  /** Reads what could not be read again. */
  readonly onRetry: () => void;
  readonly onChoose: (scope: Scope) => void;
  readonly defaultOpen: boolean;
}

export function ScopeCombobox(props: ScopeComboboxProps) {
  const { choices, isReading, problem, onChoose } = props;
  const [typed, setTyped] = useState("");
  const groups = findChoices(choices, typed);
  return (
    <Combobox.Root<ScopeChoice>
      items={groups}
      filter={null}
      defaultOpen={props.defaultOpen}
      value={props.current}
      inputValue={typed}
      onInputValueChange={setTyped}
      onOpenChange={() => setTyped("")}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={isSameScope}
      autoHighlight
      modal
      onValueChange={(choice) => {
        if (choice !== null) onChoose({ kind: choice.kind, id: choice.id });
      }}
    >
      <Combobox.Trigger aria-label={props.triggerLabel} className={props.triggerLook}>
        {props.trigger}
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={6} className="z-20">
          <Combobox.Popup
            aria-label="Choose an account or zone"
            className={`${popupLook} flex max-h-[min(28rem,var(--available-height))] w-[min(24rem,92vw)] flex-col`}
          >
            <Combobox.Input
              aria-label="Find an account or zone, or type an id"
              placeholder="Find by name, or type an id"
              spellCheck={false}
              className="m-1 h-control -outline-offset-2 shrink-0 rounded-control bg-soft px-2.5 max-wide:h-touch max-wide:text-[16px]"
            />
            <Combobox.List className="overflow-y-auto px-1 pb-1.5 empty:hidden">
              {(group: ChoiceGroup) => <Choices key={group.value} group={group} />}
            </Combobox.List>
            <PickerFoot isEmpty={groups.length === 0} isReading={isReading} problem={problem} />
            {problem !== null && !isReading && (
              <Button look="quiet" className="m-1" onClick={props.onRetry}>
                Try again
              </Button>
            )}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function Choices({ group }: { readonly group: ChoiceGroup }) {
  return (
    <Combobox.Group items={group.items}>
      <Combobox.GroupLabel className="px-2.5 pt-2 pb-1 text-small text-dim">
        {group.value}
      </Combobox.GroupLabel>
      <Combobox.Collection>
        {(choice: ScopeChoice) => (
          <Combobox.Item
            key={`${choice.kind} ${choice.id}`}
            value={choice}
            className={menuItemLook}
          >
            <span className="min-w-0 flex-1 truncate">
              {group.value === "By id" ? (
                <>
                  The {choice.kind} <span className="font-mono text-small">{choice.id}</span>
                </>
              ) : (
                <ForeignText text={choice.name} />
              )}
              {choice.accountName !== null && (
                <span className="ml-2 text-dim">
                  <ForeignText text={choice.accountName} />
                </span>
              )}
            </span>
            <Combobox.ItemIndicator>
              <Check aria-hidden className="size-3.5" />
            </Combobox.ItemIndicator>
          </Combobox.Item>
        )}
      </Combobox.Collection>
    </Combobox.Group>
  );
}

interface PickerFootProps {
  readonly isEmpty: boolean;
  readonly isReading: boolean;
  readonly problem: string | null;
}

function PickerFoot({ isEmpty, isReading, problem }: PickerFootProps) {
  const words = [
    isReading ? "Loading accounts and zones…" : null,
    problem,
    isEmpty && !isReading
      ? "Nothing here by that name. An id of 32 hexadecimal digits works too, also for what this credential may not list."
      : null,
  ].filter((word) => word !== null);
  return (
    <Combobox.Status className="border-t border-soft px-3.5 py-2 text-small text-middle empty:hidden">
      {words.length === 0 ? null : words.join(" ")}
    </Combobox.Status>
  );
}
