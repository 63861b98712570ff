import type { Certificate } from "./certificates/certificate.ts";
import type { StatusBounds } from "./certificates/expiry.ts";
import type { Scope } from "./cloudflare/paths.ts";
import type { CertificateReading } from "./queries/certificate-list.ts";
import type { Shown } from "./shown.ts";
import type { Columns } from "./table/use-columns.ts";
import type { ChangeView, View } from "./view/use-view.ts";

/** When what is shown was read, epoch ms, null before anything is; and how it stands by scope. */
export type ReadingState = Pick<CertificateReading, "readAt" | "scopes">;

/** The list, what is derived from it, and the view of it: what the parts of the content share. */
export interface ListState {
  readonly certificates: readonly Certificate[];
  /** False before the first page: what is counted is then not known yet, and not 0. */
  readonly isLoaded: boolean;
  /** Whether every certificate of the list is there. */
  readonly isWhole: boolean;
  readonly isFetching: boolean;
  /** How many certificates Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  /** The chosen scopes. */
  readonly scopes: readonly Scope[];
  /** The only one of them; null when there are several. */
  readonly scope: Scope | null;
  /** What a scope is called. */
  readonly scopeName: (scope: Scope) => string;
  /** The account of a zone; null where it is not known. */
  readonly accountOf: (zone: Scope) => string | null;
  /** How the reading stands. It changes with each page. */
  readonly reading: () => ReadingState;
  readonly shown: Shown;
  readonly bounds: StatusBounds;
  readonly columns: Columns;
  readonly view: View;
  readonly onView: ChangeView;
}
