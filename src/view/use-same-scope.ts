import { useState } from "react";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";

/** The same object for as long as it names the same scope, so that nothing is drawn anew for it. */
export function useSameScope(scope: Scope | null): Scope | null {
  const [held, setHeld] = useState(scope);
  if (isSameScope(held, scope)) return held;
  setHeld(scope);
  return scope;
}
