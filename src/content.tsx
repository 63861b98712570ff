import { memo, Suspense, useCallback, useRef, useState } from "react";
import type { ColumnId } from "./certificates/column-ranks.ts";
import { coverCertificates } from "./certificates/coverage.ts";
import { defaultBounds } from "./certificates/expiry.ts";
import type { Covered } from "./certificates/keep-coverage.ts";
import type { Scope } from "./cloudflare/paths.ts";
import type { Refusal } from "./cloudflare/refusal.ts";
import { ContentFilters } from "./content-filters.tsx";
import { ContentList } from "./content-list.tsx";
import { ContentOverview } from "./content-overview.tsx";
import { useCovered } from "./covered.ts";
import { readBounds } from "./filters/status-bounds.ts";
import { useTitle } from "./header/use-title.ts";
import { useKeys } from "./keys/use-keys.ts";
import type { ReadingState } from "./list-state.ts";
import { Refused } from "./notices/refused.tsx";
import { OpenCertificate } from "./open-certificate.tsx";
import { PemDrop } from "./pem/pem-drop.tsx";
import type { CertificateList } from "./queries/use-certificates.ts";
import { useShown } from "./shown.ts";
import { useColumns } from "./table/use-columns.ts";
import { OutOfDate } from "./ui/later.tsx";
import { useRemembered } from "./ui/use-remembered.ts";
import { useRestOfCode } from "./ui/use-rest-of-code.ts";
import type { RowWalk } from "./ui/use-row-focus.ts";
import { whenShown } from "./ui/when-shown.ts";
import { useFirstWait } from "./use-first-wait.ts";
import { useOpened } from "./use-opened.ts";
import { useSettledView } from "./use-settled-view.ts";
import { clearedFilters } from "./view/cleared-filters.ts";
import type { ChangeView, View } from "./view/use-view.ts";

const NoScope = whenShown(async () => (await import("./scope/no-scope.tsx")).NoScope);

export interface ContentProps
  extends Pick<
    CertificateList,
    "certificates" | "total" | "isFetching" | "isWhole" | "retryFailed" | "refresh"
  > {
  /** The chosen scopes; null while none is. */
  readonly scopes: readonly Scope[] | null;
  /** What a scope is called. */
  readonly scopeName: (scope: Scope) => string;
  /** The account of a zone; null where it is not known. */
  readonly accountOf: (zone: Scope) => string | null;
  /** How the reading stands. It changes with each page. */
  readonly reading: () => ReadingState;
  /** Whether it may still turn out which scope to show. */
  readonly isScopePending: boolean;
  /** Lists accounts and zones again. */
  readonly onList: () => void;
  /** Whether what the device has of the lists may come in a moment. */
  readonly isRestoring: boolean;
  /** Why a page did not load; null while none failed. */
  readonly refusal: Refusal | null;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onHelp: (isOpen: true) => void;
}

/**
 * What stands under the notices: the list, or why there is none. It is drawn anew when one of
 * its props changes, not for every page that is on its way.
 */
export const Content = memo(function Content(props: ContentProps) {
  const [isPemOpen, setPemOpen] = useState(false);
  const matchPem = useCallback(() => setPemOpen(true), []);
  return (
    <>
      <ListOrReason {...props} onMatchPem={matchPem} />
      <PemDrop
        certificates={props.certificates ?? nothing}
        isWhole={props.isWhole}
        isOpen={isPemOpen}
        onOpenChange={setPemOpen}
        onSelect={(keys) => props.onView({ certificate: [...keys] })}
        onShow={(key) => props.onView({ certificate: [key] })}
      />
    </>
  );
});

const nothing: readonly [] = [];
const nothingCovered: Covered = { certificates: [], coverage: coverCertificates([]) };

/** Some things can be said of a single scope alone. */
function onlyScope(scopes: readonly Scope[] | null): Scope | null {
  const [scope = null] = scopes ?? [];
  return scopes?.length === 1 ? scope : null;
}

/** Where a certificate comes from is worth a column when there are several such places. */
function absentColumns(scopes: readonly Scope[] | null): readonly ColumnId[] {
  return scopes === null || scopes.length === 1 ? scopeColumn : nothing;
}

const scopeColumn: readonly ColumnId[] = ["scope"];

interface LoadedContentProps extends ContentProps {
  readonly onMatchPem: () => void;
  /** The certificates that are shown; null before the first. */
  readonly covered: Covered | null;
}

function ListOrReason(props: Omit<LoadedContentProps, "covered">) {
  const { scopes, refusal, certificates } = props;
  const covered = useCovered(certificates, scopes);
  const isWaiting = useFirstWait(props.isRestoring, covered !== null);
  useRestOfCode(covered !== null || (scopes === null && !props.isScopePending));
  if (scopes === null && !props.isScopePending) {
    return (
      <OutOfDate>
        <Suspense>
          <NoScope onList={props.onList} />
        </Suspense>
      </OutOfDate>
    );
  }
  if (certificates === null && refusal !== null) {
    const retry = () => {
      props.retryFailed();
      // What the scope is called may have failed with it.
      props.onList();
    };
    return <Refused refusal={refusal} scope={onlyScope(scopes)} onRetry={retry} />;
  }
  return isWaiting ? null : <LoadedContent {...props} covered={covered} />;
}

function LoadedContent(props: LoadedContentProps) {
  const { onView, onHelp } = props;
  const covered = props.covered ?? nothingCovered;
  const { certificates } = covered;
  const view = useSettledView(props.view);
  const [bounds, setBounds] = useRemembered("bounds", readBounds, defaultBounds);
  const columns = useColumns(
    view.hidden,
    useCallback((hidden) => onView({ hidden }), [onView]),
    absentColumns(props.scopes),
  );
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<RowWalk>(null);
  const isGrowing = props.isFetching && !props.isWhole;
  const shown = useShown(covered, view, bounds, isGrowing, props.scopeName);
  useTitle(shown.worst);
  const list = {
    certificates,
    isLoaded: props.covered !== null && shown.isFilterRead,
    isWhole: props.isWhole,
    scopes: props.scopes ?? nothing,
    scope: onlyScope(props.scopes),
    scopeName: props.scopeName,
    accountOf: props.accountOf,
    reading: props.reading,
    total: props.total,
    isFetching: props.isFetching,
    shown,
    bounds,
    columns,
    view,
    onView,
  };
  const [walk, setWalk] = useState<readonly number[]>(shown.order);
  const opened = useOpened(list, shown.hostnames === null ? shown.order : walk, rows);
  const clear = useCallback(() => {
    onView(clearedFilters);
    field.current?.focus();
  }, [onView]);
  const switchView = (to: View["view"]) => {
    // The keys work far down the list, where the other one has other rows.
    if (to !== view.view) rows.current?.showFirst();
    onView({ view: to });
  };
  useKeys({
    focusFilter: () => {
      field.current?.focus();
      field.current?.select();
    },
    move: (by) => (opened.key === null ? rows.current?.move(by) : opened.step(by)),
    clear: () => (opened.key === null ? onView(clearedFilters) : opened.close()),
    showCertificates: () => switchView("certificates"),
    showHostnames: () => switchView("hostnames"),
    refresh: props.refresh,
    help: () => onHelp(true),
  });
  return (
    <>
      <ContentOverview {...list} />
      <ContentFilters
        {...list}
        field={field}
        text={props.view.q}
        onBounds={setBounds}
        onMatchPem={props.onMatchPem}
      />
      <ContentList {...list} rows={rows} onClear={clear} onWalk={setWalk} />
      <OpenCertificate {...list} opened={opened} onMatchPem={props.onMatchPem} />
    </>
  );
}
