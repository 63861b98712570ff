import { useMemo } from "react";
import { formatCount } from "../certificates/format-count.ts";
import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { TriggerProps } from "../ui/later.tsx";
import { Popover } from "../ui/popover.tsx";
import { VirtualList } from "../ui/virtual-list.tsx";
import type { ScopeStanding, ScopeStatusProps } from "./scope-status.tsx";

interface ScopeStatusPopupProps extends ScopeStatusProps, TriggerProps {
  readonly defaultOpen: boolean;
}

const linePx = 64;

/** What needs a person stands first. */
const statusOrder = [
  "failed",
  "no-access",
  "not-enabled",
  "loading",
  "waiting",
  "empty",
  "loaded",
] as const;

const statusNames: Readonly<Record<ScopeStanding["status"], string>> = {
  failed: "failed",
  "no-access": "no access",
  "not-enabled": "Zero Trust not enabled",
  loading: "loading",
  waiting: "waiting",
  empty: "no certificates",
  loaded: "loaded",
};

export function ScopeStatusPopup(props: ScopeStatusPopupProps) {
  const { scopes } = props;
  const sorted = useMemo(
    () =>
      [...scopes].sort(
        (one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status),
      ),
    [scopes],
  );
  return (
    <Popover {...props} title="The chosen scopes">
      <p className="px-3.5 pb-2 text-small text-middle">{sumWords(scopes)}</p>
      <VirtualList count={sorted.length} rowPx={linePx} className="border-t border-soft">
        {(index) => {
          const standing = sorted[index];
          return standing && <Standing {...props} standing={standing} />;
        }}
      </VirtualList>
    </Popover>
  );
}

function Standing({
  standing,
  ...props
}: ScopeStatusProps & { readonly standing: ScopeStanding }) {
  const { scope, status, refusal } = standing;
  return (
    <article
      aria-label={props.scopeName(scope)}
      className="flex h-full items-center gap-3 border-b border-soft px-3.5"
      data-scope-status={status}
    >
      <div className="min-w-0 flex-1">
        <p className="truncate">
          <ForeignText text={props.scopeName(scope)} />{" "}
          <span className="ml-1 text-small text-dim">{scope.kind}</span>
        </p>
        <p className="line-clamp-2 text-small text-middle">
          {statusNames[status]}
          {status !== "waiting" && status !== "empty" && ` · ${rowWords(standing)}`}
          {refusal !== null && <>. {props.explain(refusal, scope)}</>}
        </p>
      </div>
      {refusal !== null && (
        <Button look="quiet" className="h-7" onClick={() => props.onRetry(scope)}>
          Retry
        </Button>
      )}
    </article>
  );
}

function rowWords({ rows, total }: ScopeStanding): string {
  const loaded = formatCount(rows);
  return total === null || total === rows ? loaded : `${loaded} of ${formatCount(total)}`;
}

/** "38 loaded · 2 no access". */
function sumWords(scopes: readonly ScopeStanding[]): string {
  return statusOrder
    .map((status) => ({
      status,
      count: scopes.filter((scope) => scope.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${formatCount(count)} ${statusNames[status]}`)
    .join(" · ");
}
