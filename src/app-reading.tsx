import { isScopeGroup, type ScopeSelection } from "./certificates/scope-selection.ts";
import type { Scope } from "./cloudflare/paths.ts";
import { LoadState } from "./load-state/load-state.tsx";
import { RefusalSentence } from "./notices/refusal-sentence.tsx";
import type { CertificateList } from "./queries/use-certificates.ts";
import { ScopeStatus } from "./scope/scope-status.tsx";

interface AppReadingProps {
  readonly list: CertificateList;
  readonly selection: ScopeSelection | null;
  /** The chosen scopes; null while none is known. */
  readonly chosen: readonly Scope[] | null;
  readonly scopeName: (scope: Scope) => string;
  /** Lists accounts and zones again. */
  readonly onList: () => void;
}

/** How far the reading is: of several scopes each, and in all. */
export function AppReading({ list, selection, chosen, scopeName, onList }: AppReadingProps) {
  if (chosen === null && list.unlisted === null) return null;
  return (
    <LoadState
      reading={list}
      isOfSeveral={isScopeGroup(selection) || list.scopes.length > 1}
      scopes={
        list.scopes.length > 1 && (
          <ScopeStatus
            scopes={list.scopes}
            scopeName={scopeName}
            explain={(refusal, scope) => <RefusalSentence refusal={refusal} scope={scope} />}
            onRetry={list.retryScope}
          />
        )
      }
      onRefresh={chosen === null ? onList : list.refresh}
      onStop={list.cancel}
      onResume={list.resume}
    />
  );
}
