import { useQuery } from "@tanstack/react-query";
import { Content } from "./content.tsx";
import { Header } from "./header/header.tsx";
import { HelpDialog } from "./help/help-dialog.tsx";
import { LoadState } from "./load-state/load-state.tsx";
import { ProgressBar } from "./load-state/progress-bar.tsx";
import { AddressNotice } from "./notices/address-notice.tsx";
import { shortRefusal } from "./notices/explain-refusal.ts";
import { ListNotices } from "./notices/list-notices.tsx";
import { RefusalPanel } from "./notices/refusal-panel.tsx";
import { SampleNotice } from "./notices/sample-notice.tsx";
import { refusalOf } from "./queries/refusal-of.ts";
import { sessionQuery } from "./queries/session.ts";
import { useCertificates } from "./queries/use-certificates.ts";
import { useScopes } from "./queries/use-scopes.ts";
import { ScopePicker } from "./scope/scope-picker.tsx";
import { ThemeMenu } from "./ui/theme-menu.tsx";
import { useSameScope } from "./view/use-same-scope.ts";
import { useScopeInAddress } from "./view/use-scope-in-address.ts";
import { useView } from "./view/use-view.ts";

/** The one screen. */
export function App() {
  const { view, changeView, unreadable, dismissUnreadable } = useView();
  const session = useQuery(sessionQuery);
  const scopes = useScopes();
  const scope = useSameScope(
    view.scope ?? (session.isSuccess ? (session.data.scope ?? scopes.first) : null),
  );
  useScopeInAddress(scope);
  const list = useCertificates(scope);
  const hasRows = list.certificates !== null;

  return (
    <div className="w-max min-w-full pb-16">
      <Header
        scope={
          <ScopePicker
            scope={scope}
            choices={scopes.scopes}
            isReading={scopes.isReading}
            problem={scopes.refusal && shortRefusal(scopes.refusal)}
            onRetry={scopes.retry}
            onChoose={(chosen) => changeView({ scope: chosen })}
          />
        }
        state={scope !== null && <LoadState reading={list} onRefresh={list.refresh} />}
        tools={
          <>
            <ThemeMenu />
            <HelpDialog />
          </>
        }
        progress={<ProgressBar reading={list} />}
      />
      {session.data?.mode === "sample" && <SampleNotice />}
      <AddressNotice unreadable={unreadable} onDismiss={dismissUnreadable} />
      <ListNotices
        {...list}
        limitedBy={list.limitedBy ?? (scope === null ? scopes.limitedBy : null)}
        onRetry={list.retryFailed}
        onRefresh={list.refresh}
      />
      <main>
        {session.isError && !hasRows ? (
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
            <Content
              scope={scope}
              isScopePending={scopes.isReading}
              certificates={list.certificates}
              total={list.total}
              isFetching={list.isFetching}
              isEndKnown={list.isEndKnown}
              refusal={list.failed[0]?.refusal ?? null}
              retryFailed={list.retryFailed}
              view={view}
              onView={changeView}
            />
          )
        )}
      </main>
    </div>
  );
}
