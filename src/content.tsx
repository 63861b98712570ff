import { memo, useRef, useState } from "react";
import { defaultBounds } from "./certificates/expiry.ts";
import type { Scope } from "./cloudflare/paths.ts";
import type { Refusal } from "./cloudflare/refusal.ts";
import { ContentFilters } from "./content-filters.tsx";
import { ContentList } from "./content-list.tsx";
import { ContentOverview } from "./content-overview.tsx";
import { readBounds } from "./filters/status-bounds.ts";
import { useTitle } from "./header/use-title.ts";
import { useKeys } from "./keys/use-keys.ts";
import { RefusalPanel } from "./notices/refusal-panel.tsx";
import { PemDrop } from "./pem/pem-drop.tsx";
import type { CertificateList } from "./queries/use-certificates.ts";
import { NoScope } from "./scope/no-scope.tsx";
import { useShown } from "./shown.ts";
import { useColumns } from "./table/use-columns.ts";
import { useRemembered } from "./ui/use-remembered.ts";
import type { RowFocus } from "./ui/use-row-focus.ts";
import { clearedFilters } from "./view/cleared-filters.ts";
import type { ChangeView, View } from "./view/use-view.ts";

export interface ContentProps
  extends Pick<
    CertificateList,
    "certificates" | "total" | "isFetching" | "isEndKnown" | "retryFailed" | "refresh"
  > {
  readonly scope: Scope | null;
  /** Whether it may still turn out which scope to show. */
  readonly isScopePending: boolean;
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
  return (
    <>
      <ListOrReason {...props} onMatchPem={() => setPemOpen(true)} />
      <PemDrop
        certificates={props.certificates ?? nothing}
        isWhole={isWholeList(props)}
        isOpen={isPemOpen}
        onOpenChange={setPemOpen}
        onSelect={(keys) => props.onView({ certificate: [...keys] })}
        onShow={(key) => props.onView({ certificate: [key] })}
      />
    </>
  );
});

const nothing: readonly [] = [];

function isWholeList({ certificates, refusal, isEndKnown, total }: ContentProps): boolean {
  if (certificates === null || refusal !== null || !isEndKnown) return false;
  return certificates.length >= (total ?? certificates.length);
}

interface LoadedContentProps extends ContentProps {
  readonly onMatchPem: () => void;
}

function ListOrReason(props: LoadedContentProps) {
  const { scope, refusal } = props;
  if (scope === null && !props.isScopePending) return <NoScope />;
  if (props.certificates === null && refusal !== null) {
    return <RefusalPanel refusal={refusal} scope={scope} onRetry={props.retryFailed} />;
  }
  return <LoadedContent {...props} />;
}

function LoadedContent(props: LoadedContentProps) {
  const { view, onView, onHelp } = props;
  const certificates = props.certificates ?? nothing;
  const [bounds, setBounds] = useRemembered("bounds", readBounds, defaultBounds);
  const columns = useColumns(view.hidden, (hidden) => onView({ hidden }));
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<Pick<RowFocus, "move" | "focus">>(null);
  const shown = useShown(certificates, view, bounds);
  useTitle(shown.worst);
  const list = {
    certificates,
    isLoaded: props.certificates !== null,
    isWhole: isWholeList(props),
    scope: props.scope,
    total: props.total,
    isFetching: props.isFetching,
    shown,
    bounds,
    columns,
    view,
    onView,
  };
  useKeys({
    focusFilter: () => {
      field.current?.focus();
      field.current?.select();
    },
    move: (by) => rows.current?.move(by),
    clear: () => onView(clearedFilters),
    showCertificates: () => onView({ view: "certificates" }),
    showHostnames: () => onView({ view: "hostnames" }),
    refresh: props.refresh,
    help: () => onHelp(true),
  });
  return (
    <>
      <ContentOverview {...list} />
      <ContentFilters
        {...list}
        field={field}
        onBounds={setBounds}
        onMatchPem={props.onMatchPem}
      />
      <ContentList
        {...list}
        rows={rows}
        onClear={() => {
          onView(clearedFilters);
          field.current?.focus();
        }}
      />
    </>
  );
}
