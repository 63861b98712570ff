import type { ReactNode } from "react";
import { formatCount } from "../certificates/format-count.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { Later } from "../ui/later.tsx";

/** How the reading of one scope stands. */
export interface ScopeStanding {
  readonly scope: Scope;
  readonly status:
    | "waiting"
    | "loading"
    | "loaded"
    | "empty"
    | "no-access"
    | "not-enabled"
    | "failed";
  readonly rows: number;
  readonly total: number | null;
  readonly refusal: Refusal | null;
}

export interface ScopeStatusProps {
  readonly scopes: readonly ScopeStanding[];
  readonly scopeName: (scope: Scope) => string;
  /** What to say of a refusal, a sentence. */
  readonly explain: (refusal: Refusal, scope: Scope) => ReactNode;
  readonly onRetry: (scope: Scope) => void;
}

const ScopeStatusPopup = afterRows(
  async () => (await import("./scope-status-popup.tsx")).ScopeStatusPopup,
);

/** How many of the chosen scopes have been read, and the list of how each stands. */
export function ScopeStatus(props: ScopeStatusProps) {
  const { scopes } = props;
  const read = scopes.filter(({ status }) => readStatuses.has(status)).length;
  const all = formatCount(scopes.length);
  const words =
    read === scopes.length ? `${all} scopes` : `${formatCount(read)} of ${all} scopes`;
  const trigger = {
    trigger: words,
    triggerLook: `${buttonLook.quiet} shrink-0 text-small tabular-nums max-wide:-ml-2.5`,
    triggerLabel: `${words} read: show how each stands`,
  };
  return (
    <Later {...trigger}>
      {(defaultOpen) => <ScopeStatusPopup {...props} {...trigger} defaultOpen={defaultOpen} />}
    </Later>
  );
}

const readStatuses: ReadonlySet<ScopeStanding["status"]> = new Set([
  "loaded",
  "empty",
  "not-enabled",
]);
