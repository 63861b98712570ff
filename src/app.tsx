import { useMemo, useState } from "react";
import { AppNotices } from "./app-notices.tsx";
import { AppReading } from "./app-reading.tsx";
import { momentForms } from "./certificates/moment-forms.ts";
import { isScopeGroup } from "./certificates/scope-selection.ts";
import type { Scope } from "./cloudflare/paths.ts";
import { Content } from "./content.tsx";
import { useFilterCode } from "./filters/use-filter-code.ts";
import { CopyMenu } from "./header/copy-menu.tsx";
import { Header } from "./header/header.tsx";
import { ZoneButton } from "./header/zone-button.tsx";
import { HelpDialog } from "./help/help-dialog.tsx";
import { HonestyFooter } from "./load-state/honesty-footer.tsx";
import { ProgressBar } from "./load-state/progress-bar.tsx";
import { RefusalSentence } from "./notices/refusal-sentence.tsx";
import { Refused } from "./notices/refused.tsx";
import { useDropGuard } from "./pem/use-drop-guard.ts";
import { firstScope } from "./queries/first-scope.ts";
import { refusalOf } from "./queries/refusal-of.ts";
import { useUnlisted } from "./queries/unlisted.ts";
import { useCertificates } from "./queries/use-certificates.ts";
import { useScopes } from "./queries/use-scopes.ts";
import { useSession } from "./queries/use-session.ts";
import { useFreshness } from "./refresh/use-freshness.ts";
import { ScopePicker } from "./scope/scope-picker.tsx";
import { useNamedScopes } from "./scope/use-named-scopes.ts";
import { type Clock, clock, fixedClock } from "./ui/clock.ts";
import { ClockContext } from "./ui/clock-context.ts";
import { Steady } from "./ui/steady.tsx";
import { ThemeMenu } from "./ui/theme-menu.tsx";
import { TimeCardLayer } from "./ui/time-card-layer.tsx";
import { useLatest } from "./ui/use-latest.ts";
import { useRemembered } from "./ui/use-remembered.ts";
import { readZone } from "./ui/zone-context.ts";
import { ZoneProvider } from "./ui/zone-provider.tsx";
import { clearedFilters } from "./view/cleared-filters.ts";
import { useChosenScopes } from "./view/use-chosen-scopes.ts";
import { useScopeInAddress } from "./view/use-scope-in-address.ts";
import { useView } from "./view/use-view.ts";

/** The one screen. */
export function App() {
  const { view, changeView, unreadable, dismissUnreadable } = useView();
  const [zone, setZone] = useRemembered("zone", readZone, "utc");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const session = useSession();
  const scopes = useScopes(session.data?.copyKey, isScopeGroup(view.scope));
  const first = firstScope(session.data, scopes);
  const selection = useMemo(() => view.scope ?? (first && [first]), [view.scope, first]);
  const chosen = useChosenScopes(selection, scopes.scopes, session.data?.copyKey);
  useScopeInAddress(selection);
  useDropGuard();
  // Before the lists, which it may hold back at first.
  const freshness = useFreshness(session.data);
  const list = useCertificates(chosen, useUnlisted(view.scope, scopes), scopes.relist);
  const reading = useLatest(list);
  // Fetched beside the first answers, should the address hold a filter.
  useFilterCode(view.q);
  const { choices, scopeName, accountOf } = useNamedScopes(scopes.scopes);
  const refused =
    session.error !== null && list.certificates === null
      ? { refusal: refusalOf(session.error), onRetry: session.retry }
      : refusedScopes(chosen, scopes);
  const shownClock = useShownClock(view.asof);

  return (
    <ZoneProvider zone={zone}>
      <div className="w-max min-w-full pb-16" data-as-of={view.asof ?? undefined}>
        <Steady by={[selection, scopes, scopeName, chosen, list, zone, isHelpOpen, freshness]}>
          {() => (
            <Header
              scope={
                <ScopePicker
                  selection={selection}
                  choices={choices}
                  scopeName={scopeName}
                  isReading={scopes.isReading}
                  problem={scopes.refusal && <RefusalSentence refusal={scopes.refusal} />}
                  onRetry={scopes.retry}
                  onChoose={(scope) => changeView({ scope, within: null, certificate: null })}
                />
              }
              state={
                <AppReading {...{ list, selection, chosen, scopeName }} onList={scopes.retry} />
              }
              tools={
                <>
                  <ZoneButton zone={zone} onChange={setZone} />
                  <CopyMenu onForget={freshness.forgetCopy} />
                  <ThemeMenu />
                  <HelpDialog isOpen={isHelpOpen} onOpen={setHelpOpen} />
                </>
              }
              progress={<ProgressBar reading={list} />}
            />
          )}
        </Steady>
        <AppNotices
          isSample={session.data?.mode === "sample"}
          asOf={view.asof}
          onNow={() => changeView({ asof: null })}
          unreadable={unreadable}
          onDismissUnreadable={dismissUnreadable}
          list={list}
          held={chosen === null ? scopes : null}
          onList={scopes.retry}
          freshness={freshness}
          onShowChanges={(only) => changeView({ ...clearedFilters, only: [...only] })}
        />
        <main>
          {refused !== null ? (
            <Refused {...refused} scope={null} />
          ) : (
            // Before the session is known, so is not whether a notice will push the list down.
            !session.isPending && (
              <ClockContext value={shownClock}>
                <Content
                  scopes={chosen}
                  scopeName={scopeName}
                  accountOf={accountOf}
                  reading={reading}
                  isScopePending={scopes.isReading}
                  onList={scopes.retry}
                  certificates={list.certificates}
                  total={list.total}
                  isFetching={list.isFetching}
                  isRestoring={freshness.isRestoring}
                  isWhole={list.isWhole}
                  refresh={list.refresh}
                  refusal={list.isFetching ? null : (list.failed[0]?.refusal ?? null)}
                  retryFailed={list.retryFailed}
                  view={view}
                  onView={changeView}
                  onHelp={setHelpOpen}
                />
              </ClockContext>
            )
          )}
        </main>
        {list.certificates !== null && <HonestyFooter reading={list} />}
        <ClockContext value={shownClock}>
          <TimeCardLayer forms={momentForms} />
        </ClockContext>
      </div>
    </ZoneProvider>
  );
}

/** Of the moment that the page computes for. */
function useShownClock(asOf: number | null): Clock {
  return useMemo(() => (asOf === null ? clock : fixedClock(asOf)), [asOf]);
}

/** Why there is no scope to begin with. */
function refusedScopes(chosen: readonly Scope[] | null, scopes: ReturnType<typeof useScopes>) {
  const { refusal, isReading, retry } = scopes;
  return chosen === null && refusal !== null && !isReading
    ? { refusal, isListing: true, onRetry: retry }
    : null;
}
