import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { ListState } from "./list-state.ts";
import { NoCertificates } from "./notices/no-certificates.tsx";
import { NoneRead } from "./notices/none-read.tsx";
import { certificatesReadingOf } from "./queries/certificates-reading.ts";

type ContentNothingProps = Pick<ListState, "isWhole" | "scope" | "scopes">;

/** Why there is no certificate at all. */
export function ContentNothing({ isWhole, scope, scopes }: ContentNothingProps) {
  return isWhole ? <NoCertificates scope={scope} scopeCount={scopes.length} /> : <NotAllRead />;
}

/** Asks the reading itself: how each scope stands is passed to nothing else that is drawn here. */
function NotAllRead() {
  const { subscribe, snapshot } = certificatesReadingOf(useQueryClient());
  const { scopes, isStopped } = useSyncExternalStore(subscribe, snapshot).reading;
  return <NoneRead scopes={scopes} isStopped={isStopped} />;
}
