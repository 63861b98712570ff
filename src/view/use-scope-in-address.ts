import { useQueryState } from "nuqs";
import { useEffect } from "react";
import type { ScopeSelection } from "../certificates/scope-selection.ts";
import { viewParams } from "./view-params.ts";

/**
 * Writes the scopes that are shown into the address, also when nobody chose them: the same link
 * then shows the same list where another server begins with another scope.
 */
export function useScopeInAddress(shown: ScopeSelection | null): void {
  const [scope, setScope] = useQueryState("scope", viewParams.scope);
  useEffect(() => {
    if (scope === null && shown !== null) void setScope(shown, { history: "replace" });
  }, [scope, shown, setScope]);
}
