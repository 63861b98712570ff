import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { AppNotices } from "./app-notices.tsx";
import { Content } from "./content.tsx";
import { Header } from "./header/header.tsx";
import { ZoneButton } from "./header/zone-button.tsx";
import { HelpDialog } from "./help/help-dialog.tsx";
import { LoadState } from "./load-state/load-state.tsx";
import { ProgressBar } from "./load-state/progress-bar.tsx";
import { shortRefusal } from "./notices/explain-refusal.ts";
import { RefusalPanel } from "./notices/refusal-panel.tsx";
import { useDropGuard } from "./pem/use-drop-guard.ts";
import { refusalOf } from "./queries/refusal-of.ts";
import { sessionQuery } from "./queries/session.ts";
import { useCertificates } from "./queries/use-certificates.ts";
import { useScopes } from "./queries/use-scopes.ts";
import { ScopePicker } from "./scope/scope-picker.tsx";
import { clock, fixedClock } from "./ui/clock.ts";
import { ClockContext } from "./ui/clock-context.ts";
import { ThemeMenu } from "./ui/theme-menu.tsx";
import { useRemembered } from "./ui/use-remembered.ts";
import { readZone, ZoneContext } from "./ui/zone-context.ts";
import { useSameScope } from "./view/use-same-scope.ts";
import { useScopeInAddress } from "./view/use-scope-in-address.ts";
import { useView } from "./view/use-view.ts";

/** The one screen. */
export function App() {
  const { view, changeView, unreadable, dismissUnreadable } = useView();
  const [zone, setZone] = useRemembered("zone", readZone, "utc");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const session = useQuery(sessionQuery);
  const scopes = useScopes();
  const scope = useSameScope(
    view.scope ?? (session.isSuccess ? (session.data.scope ?? scopes.first) : null),
  );
  useScopeInAddress(scope);
  useDropGuard();
  const list = useCertificates(scope);
  const shownClock = useMemo(
    () => (view.asof === null ? clock : fixedClock(view.asof)),
    [view.asof],
  );

  return (
    <ZoneContext value={zone}>
      <div className="w-max min-w-full pb-16" data-as-of={view.asof ?? undefined}>
        <Header
          scope={
            <ScopePicker
              scope={scope}
              choices={scopes.scopes}
              isReading={scopes.isReading}
              problem={scopes.refusal && shortRefusal(scopes.refusal)}
              onRetry={scopes.retry}
              onChoose={(chosen) => changeView({ scope: chosen, certificate: null })}
            />
          }
          state={scope !== null && <LoadState reading={list} onRefresh={list.refresh} />}
          tools={
            <>
              <ZoneButton zone={zone} onChange={setZone} />
              <ThemeMenu />
              <HelpDialog isOpen={isHelpOpen} onOpen={setHelpOpen} />
            </>
          }
          progress={<ProgressBar reading={list} />}
        />
        <AppNotices
          isSample={session.data?.mode === "sample"}
          asOf={view.asof}
          onNow={() => changeView({ asof: null })}
          unreadable={unreadable}
          onDismissUnreadable={dismissUnreadable}
          list={list}
          limitedBy={list.limitedBy ?? (scope === null ? scopes.limitedBy : null)}
        />
        <main>
          {session.isError && list.certificates === null ? (
            <RefusalPanel
              refusal={refusalOf(session.error)}
              scope={null}
              onRetry={() => void session.refetch()}
            />
          ) : scope === null && scopes.refusal !== null && !scopes.isReading ? (
            <RefusalPanel refusal={scopes.refusal} scope={null} onRetry={scopes.retry} />
          ) : (
            // Before the session is known, so is not whether a notice will push the list down.
            !session.isPending && (
              <ClockContext value={shownClock}>
                <Content
                  scope={scope}
                  isScopePending={scopes.isReading}
                  certificates={list.certificates}
                  total={list.total}
                  isFetching={list.isFetching}
                  isEndKnown={list.isEndKnown}
                  refresh={list.refresh}
                  refusal={list.failed[0]?.refusal ?? null}
                  retryFailed={list.retryFailed}
                  view={view}
                  onView={changeView}
                  onHelp={setHelpOpen}
                />
              </ClockContext>
            )
          )}
        </main>
      </div>
    </ZoneContext>
  );
}
