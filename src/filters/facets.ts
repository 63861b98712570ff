import type { Status } from "../certificates/expiry.ts";
import type { Hint } from "../certificates/tidy-up.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** The filters beside the expression; all that are set must hold. */
export interface Facets {
  /** None chosen keeps every status. */
  readonly statuses: readonly Status[];
  /** Keeps what leaves hostnames uncovered. */
  readonly isUncovering: boolean;
  readonly range: TimeRange | null;
  readonly hints: readonly Hint[];
  /** Keeps what some of these list; none chosen keeps every scope. */
  readonly within: readonly Scope[];
  /** Keeps the certificates of these keys; none chosen keeps all. */
  readonly only: readonly string[];
}

export const noFacets: Facets = {
  statuses: [],
  isUncovering: false,
  range: null,
  hints: [],
  within: [],
  only: [],
};
