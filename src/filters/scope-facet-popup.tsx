import { useMemo } from "react";
import { formatCount } from "../certificates/format-count.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import { isSameScope } from "../cloudflare/paths.ts";
import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { TriggerProps } from "../ui/later.tsx";
import { Popover } from "../ui/popover.tsx";
import { VirtualList } from "../ui/virtual-list.tsx";
import { mostWithin } from "../view/most-picked.ts";
import type { ScopeFacetProps } from "./scope-facet.tsx";

interface ScopeFacetPopupProps extends ScopeFacetProps, TriggerProps {
  readonly defaultOpen: boolean;
}

const linePx = 44;

export function ScopeFacetPopup(props: ScopeFacetPopupProps) {
  const { within, onWithin, ...rest } = props;
  return (
    <Popover {...rest} title="Keep only certificates of">
      <ScopeChecks {...props} />
      {within.length >= mostWithin && (
        <p className="border-t border-soft px-3.5 py-2 text-small text-middle" role="status">
          A link has room for {mostWithin} of them.
        </p>
      )}
      {within.length > 0 && (
        <Button look="quiet" className="m-1 self-start" onClick={() => onWithin([])}>
          Keep all scopes
        </Button>
      )}
    </Popover>
  );
}

function ScopeChecks(props: ScopeFacetProps) {
  const { scopes, scopeName, counts, within, onWithin } = props;
  const lines = useMemo(
    () =>
      // A link may name some that are not read: they keep nothing, and can be let go here.
      [...scopes, ...within.filter((one) => !scopes.some((scope) => isSameScope(scope, one)))]
        .map((scope) => ({ scope, count: counts.get(scopeKey(scope)) ?? 0 }))
        .sort((one, other) => other.count - one.count),
    [scopes, counts, within],
  );
  return (
    <VirtualList count={lines.length} rowPx={linePx} className="px-1 pb-1">
      {(index) => {
        const line = lines[index];
        if (line === undefined) return null;
        const isKept = within.some((scope) => isSameScope(scope, line.scope));
        return (
          <label className="flex h-full items-center gap-3 rounded-control px-2.5 hover:bg-soft">
            <input
              type="checkbox"
              checked={isKept}
              disabled={!isKept && within.length >= mostWithin}
              onChange={() =>
                onWithin(
                  isKept
                    ? within.filter((scope) => !isSameScope(scope, line.scope))
                    : [...within, line.scope],
                )
              }
            />
            <span className="min-w-0 flex-1 truncate">
              <ForeignText text={scopeName(line.scope)} />
              <span className="ml-2 text-small text-dim">{line.scope.kind}</span>
            </span>
            <span className="text-middle tabular-nums">{formatCount(line.count)}</span>
          </label>
        );
      }}
    </VirtualList>
  );
}
