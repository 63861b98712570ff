import { memo, type ReactNode, type Ref, Suspense, useCallback, useMemo } from "react";
import { sharedKind } from "./certificates/shared-kind.ts";
import type { Term } from "./filters/filter.ts";
import { useHighlight } from "./filters/use-highlight.ts";
import { HostnamesSkeleton } from "./hostnames/hostnames-skeleton.tsx";
import type { ListState } from "./list-state.ts";
import { CertificatesTable } from "./table/certificates-table.tsx";
import { SkeletonTable } from "./table/skeleton-table.tsx";
import { OutOfDate } from "./ui/later.tsx";
import type { RowWalk } from "./ui/use-row-focus.ts";
import { whenShown } from "./ui/when-shown.ts";

interface ContentListProps extends ListState {
  readonly rows: Ref<RowWalk>;
  readonly onClear: () => void;
  readonly onWalk: (rows: readonly number[]) => void;
}

const ContentHostnames = whenShown(
  async () => (await import("./content-hostnames.tsx")).ContentHostnames,
);
const NoMatch = whenShown(async () => (await import("./notices/no-match.tsx")).NoMatch);
const ContentNothing = whenShown(
  async () => (await import("./content-nothing.tsx")).ContentNothing,
);

function isExact({ isExcluding, anyOf }: Term): boolean {
  return !isExcluding && anyOf.some(({ kind }) => kind === "is");
}

/** The certificates that are shown, or why there are none. */
export const ContentList = memo(function ContentList(props: ContentListProps) {
  const { certificates, shown, view, onView } = props;
  const fingerprintKind = useMemo(() => sharedKind(certificates), [certificates]);
  const highlight = useHighlight(shown.filter);
  const open = useCallback((key: string) => onView({ certificate: [key] }), [onView]);
  const skeleton =
    view.view === "hostnames" ? <HostnamesSkeleton /> : <SkeletonTable {...props.columns} />;
  const late = (part: ReactNode) => (
    <OutOfDate>
      <Suspense fallback={skeleton}>{part}</Suspense>
    </OutOfDate>
  );
  if (!props.isLoaded) return skeleton;
  if (certificates.length === 0) {
    // An empty page says nothing of the scopes that are still being read.
    return props.isFetching && !props.isWhole ? skeleton : late(<ContentNothing {...props} />);
  }
  if ((shown.hostnames ?? shown.sifted).rows.length === 0) {
    return late(
      <NoMatch
        unit={shown.hostnames === null ? "certificate" : "hostname"}
        isWhole={props.isWhole}
        isReading={props.isFetching}
        isExact={shown.filter.terms.some(isExact)}
        onClear={props.onClear}
      />,
    );
  }
  if (shown.hostnames !== null) return late(<ContentHostnames {...props} />);
  return (
    <CertificatesTable
      certificates={certificates}
      coverage={shown.coverage}
      order={shown.order}
      sort={view.sort}
      onSort={(sort) => onView({ sort })}
      hidden={props.columns.hidden}
      widths={props.columns.widths}
      onResize={props.columns.resize}
      highlight={highlight}
      bounds={props.bounds}
      fingerprintKind={fingerprintKind}
      scopeName={props.scopeName}
      selected={view.certificate}
      onOpen={open}
      focus={props.rows}
    />
  );
});
