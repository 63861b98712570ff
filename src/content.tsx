import { memo, useMemo, useRef } from "react";
import { sharedKind } from "./certificates/shared-kind.ts";
import type { Scope } from "./cloudflare/paths.ts";
import type { Refusal } from "./cloudflare/refusal.ts";
import { FilterBar } from "./filters/filter-bar.tsx";
import { FilterInput } from "./filters/filter-input.tsx";
import { fingerprintMatches, hostnameMatches, nameMatches } from "./filters/highlight.ts";
import { MatchCount } from "./filters/match-count.tsx";
import { matchingFirst } from "./filters/matching-first.ts";
import { useFilter } from "./filters/use-filter.ts";
import { NoCertificates } from "./notices/no-certificates.tsx";
import { NoMatch } from "./notices/no-match.tsx";
import { RefusalPanel } from "./notices/refusal-panel.tsx";
import type { CertificateList } from "./queries/use-certificates.ts";
import { NoScope } from "./scope/no-scope.tsx";
import { CertificatesTable } from "./table/certificates-table.tsx";
import { ColumnMenu } from "./table/column-menu.tsx";
import { SkeletonTable } from "./table/skeleton-table.tsx";
import { SortMenu } from "./table/sort-menu.tsx";
import { useOrder } from "./table/use-order.ts";
import type { ChangeView, View } from "./view/use-view.ts";

interface ContentProps
  extends Pick<
    CertificateList,
    "certificates" | "total" | "isFetching" | "isEndKnown" | "retryFailed"
  > {
  readonly scope: Scope | null;
  /** Whether it may still turn out which scope to show. */
  readonly isScopePending: boolean;
  /** Why a page did not load; null while none failed. */
  readonly refusal: Refusal | null;
  readonly view: View;
  readonly onView: ChangeView;
}

/**
 * What stands under the notices: the list, or why there is none. It is drawn anew when one of
 * its props changes, not for every page that is on its way.
 */
export const Content = memo(function Content(props: ContentProps) {
  const { scope, refusal, view, onView } = props;
  const certificates = props.certificates ?? nothing;
  const field = useRef<HTMLInputElement>(null);
  const { filter, rows } = useFilter(certificates, view.q);
  const order = useOrder(certificates, rows, view.sort);
  const fingerprintKind = useMemo(() => sharedKind(certificates), [certificates]);
  const highlight = useMemo(
    () => ({
      matchingFirst: (hostnames: readonly string[]) => matchingFirst(hostnames, filter),
      inHostname: (hostname: string) => hostnameMatches(hostname, filter),
      inName: (name: string) => nameMatches(name, filter),
      inFingerprint: (fingerprint: string) => fingerprintMatches(fingerprint, filter),
    }),
    [filter],
  );

  if (scope === null && !props.isScopePending) return <NoScope />;
  if (props.certificates === null && refusal !== null) {
    return <RefusalPanel refusal={refusal} scope={scope} onRetry={props.retryFailed} />;
  }
  return (
    <>
      <FilterBar
        input={
          <FilterInput
            field={field}
            text={view.q}
            problem={filter.problem}
            onChange={(text) => onView({ q: text })}
          />
        }
        count={
          props.certificates === null ? (
            <span />
          ) : (
            <MatchCount
              matching={order.length}
              loaded={certificates.length}
              total={props.total}
              isFiltered={filter.terms.length > 0}
            />
          )
        }
        tools={
          <>
            <span className="wide:hidden">
              <SortMenu sort={view.sort} onSort={(sort) => onView({ sort })} />
            </span>
            <span className="max-wide:hidden">
              <ColumnMenu hidden={view.hidden} onHide={(hidden) => onView({ hidden })} />
            </span>
          </>
        }
      />
      {props.certificates === null ? (
        <SkeletonTable hidden={view.hidden} />
      ) : order.length > 0 ? (
        <CertificatesTable
          certificates={certificates}
          order={order}
          sort={view.sort}
          onSort={(sort) => onView({ sort })}
          hidden={view.hidden}
          highlight={highlight}
          fingerprintKind={fingerprintKind}
        />
      ) : certificates.length > 0 ? (
        <NoMatch
          isWhole={
            refusal === null &&
            props.isEndKnown &&
            certificates.length >= (props.total ?? certificates.length)
          }
          isReading={props.isFetching}
          onClear={() => {
            onView({ q: "" });
            field.current?.focus();
          }}
        />
      ) : (
        <NoCertificates scope={scope} />
      )}
    </>
  );
});

const nothing: readonly [] = [];
