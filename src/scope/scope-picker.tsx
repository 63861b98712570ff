import { ChevronDown } from "lucide-react";
import { lazy } from "react";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";
import { buttonLook } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Later } from "../ui/later.tsx";
import type { ScopeChoice } from "./scope-choices.ts";

interface ScopePickerProps {
  readonly scope: Scope | null;
  readonly choices: readonly ScopeChoice[];
  readonly isReading: boolean;
  /** Why the choices may be incomplete, in a sentence; null when they are not. */
  readonly problem: string | null;
  /** Reads what could not be read again. */
  readonly onRetry: () => void;
  readonly onChoose: (scope: Scope) => void;
}

const ScopeCombobox = lazy(async () => {
  return { default: (await import("./scope-combobox.tsx")).ScopeCombobox };
});

/** Picks the account or zone from those that the credential sees, or by a typed id. */
export function ScopePicker({ scope, choices, ...picker }: ScopePickerProps) {
  const known = scope && choices.find((choice) => isSameScope(choice, scope));
  const current = known ?? (scope && unnamed(scope));
  const none = "Choose an account or zone";
  const trigger = {
    triggerLook: `${buttonLook.outline} min-w-0 max-wide:max-w-fit max-wide:flex-1`,
    triggerLabel: current === null ? none : `${current.name}, ${current.kind}`,
    trigger: (
      <>
        <span className="truncate">
          {current === null ? none : <ForeignText text={current.name} />}
        </span>
        {current !== null && <span className="text-dim max-wide:sr-only">{current.kind}</span>}
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-dim" />
      </>
    ),
  };
  const parts = { ...picker, ...trigger, choices, current };
  return (
    <Later {...trigger}>
      {(defaultOpen) => <ScopeCombobox {...parts} defaultOpen={defaultOpen} />}
    </Later>
  );
}

function unnamed({ kind, id }: Scope): ScopeChoice {
  return { kind, id, name: `${id.slice(0, 8)}…${id.slice(-4)}`, accountName: null };
}
