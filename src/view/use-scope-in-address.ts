import { useQueryState } from "nuqs";
import { useEffect } from "react";
import type { Scope } from "../cloudflare/paths.ts";
import { viewParams } from "./view-params.ts";

/**
 * Writes the scope that is shown into the address, also when nobody chose it: the same link then
 * shows the same list where another server begins with another scope.
 */
export function useScopeInAddress(shown: Scope | null): void {
  const [scope, setScope] = useQueryState("scope", viewParams.scope);
  useEffect(() => {
    if (scope === null && shown !== null) void setScope(shown, { history: "replace" });
  }, [scope, shown, setScope]);
}
