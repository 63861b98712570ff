import { useEffect, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";
import type { Page } from "./page-query.ts";

export interface ScopePages {
  readonly scope: Scope | null;
  readonly pages: readonly (Page<Certificate> | undefined)[];
}

/** While pages come many a second, the list is drawn anew a few times a second. */
const growthMs = 200;

/**
 * The pages to show. The first one shows at once, further ones a few times a second, the whole
 * list at once again. While a complete list is read again, the former one stays until the new one
 * is complete: a mixture of both could miss a certificate that moved from one page to another.
 */
export function useSettledPages(next: ScopePages, isFetching: boolean): ScopePages {
  const [held, setHeld] = useState({ ...next, heldAt: 0 });
  const isSame = isSameScope(held.scope, next.scope) && isSameArray(held.pages, next.pages);
  const isOther = !isSameScope(held.scope, next.scope) || held.pages.every(isMissing);
  const isRefresh = !isOther && isFetching && !held.pages.some(isMissing);
  const isGrowing = !isSame && !isOther && !isRefresh && isFetching;
  useEffect(() => {
    if (!isGrowing) return;
    const sinceHeld = Date.now() - held.heldAt;
    const timer = setTimeout(
      () => setHeld({ ...next, heldAt: Date.now() }),
      Math.max(0, growthMs - sinceHeld),
    );
    return () => clearTimeout(timer);
  });
  if (isSame || isRefresh || isGrowing) return held;
  setHeld({ ...next, heldAt: 0 });
  return next;
}

function isMissing(page: unknown): boolean {
  return page === undefined;
}

function isSameArray(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
