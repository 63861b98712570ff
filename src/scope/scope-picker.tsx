import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { isScopeGroup, type ScopeSelection } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Later } from "../ui/later.tsx";
import { countWords } from "./count-words.ts";
import { groupName } from "./group-name.ts";
import type { ScopeChoice } from "./scope-choice.ts";

export interface ScopePickerProps {
  readonly selection: ScopeSelection | null;
  readonly choices: readonly ScopeChoice[];
  readonly isReading: boolean;
  /** Why the choices may be incomplete, a sentence; null when they are not. */
  readonly problem: ReactNode;
  /** Reads what could not be read again. */
  readonly onRetry: () => void;
  readonly onChoose: (selection: ScopeSelection) => void;
}

const ScopeCombobox = afterRows(
  async () => (await import("./scope-combobox.tsx")).ScopeCombobox,
);

interface PickerProps extends ScopePickerProps {
  /** What a scope is called. */
  readonly scopeName: (scope: Scope) => string;
}

/** Picks accounts and zones from those that the credential sees, or by a typed id. */
export function ScopePicker({ scopeName, ...picker }: PickerProps) {
  const { name, kind } = chosenWords(picker, scopeName);
  const trigger = {
    triggerLook: `${buttonLook.outline} min-w-0 max-wide:max-w-fit max-wide:flex-1 wide:min-w-58 wide:justify-between`,
    triggerLabel: kind === null ? name : `${name}, ${kind}`,
    trigger: (
      <>
        <span className="truncate">
          <ForeignText text={name} />
        </span>
        {kind !== null && <span className="text-dim max-wide:sr-only">{kind}</span>}
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-dim" />
      </>
    ),
  };
  return (
    <Later {...trigger}>
      {(defaultOpen) => <ScopeCombobox {...picker} {...trigger} defaultOpen={defaultOpen} />}
    </Later>
  );
}

function chosenWords(
  { selection, choices, isReading, problem }: ScopePickerProps,
  scopeName: (scope: Scope) => string,
): { readonly name: string; readonly kind: string | null } {
  if (selection === null) return { name: "Choose an account or zone", kind: null };
  if (isScopeGroup(selection)) {
    const isListed = !isReading && problem === null;
    return { name: groupName(selection, choices, isListed), kind: null };
  }
  const [first] = selection;
  return first !== undefined && selection.length === 1
    ? { name: scopeName(first), kind: first.kind }
    : { name: countWords(selection), kind: null };
}
