import type { Refusal } from "../cloudflare/refusal.ts";
import { Button } from "../ui/button.tsx";
import { explainRefusal, shortRefusal } from "./explain-refusal.ts";
import { HoldNotice } from "./hold-notice.tsx";
import { missingPages } from "./missing-pages.ts";
import { missingWords } from "./missing-words.ts";
import { Notice } from "./notice.tsx";
import { offWords } from "./off-words.ts";
import { PartialNotice } from "./partial-notice.tsx";
import { RefusalInLine } from "./refusal-in-line.tsx";
import { type ReadScope, RefusedScopesNotice } from "./refused-scopes-notice.tsx";
import { type UnlistedScopes, unlistedTitle, unlistedWords } from "./unlisted-words.ts";

export interface ListNoticesProps {
  /** What has come; null while nothing has: a refusal then takes the whole page. */
  readonly certificates: readonly unknown[] | null;
  readonly scopes: readonly ReadScope[];
  readonly failed: readonly { readonly refusal: Refusal }[];
  readonly hasFailed: boolean;
  readonly pagesWanted: number;
  readonly requests: { readonly wanted: number };
  readonly isFetching: boolean;
  /** Whether every certificate is there, although the last reading may have failed. */
  readonly isWhole: boolean;
  /** Whether what came is not what was counted, although it was read twice. */
  readonly isOff: boolean;
  readonly rowsRead: number;
  readonly total: number | null;
  readonly isLimited: boolean;
  readonly outage: Refusal | null;
  /** When the next request goes in spite of those, epoch ms. */
  readonly heldUntil: number | null;
  readonly deadCredential: Refusal | null;
  readonly unlisted: UnlistedScopes | null;
  readonly onList: () => void;
  readonly onRetry: () => void;
  readonly onRefresh: () => void;
}

/** What is not as it should be with the list that is shown, each in one line. */
export function ListNotices(props: ListNoticesProps) {
  const { scopes, isFetching, isWhole, rowsRead, total, outage, deadCredential } = props;
  const hasRows = props.certificates !== null;
  const pages = missingPages(props);
  const [first] = pages;
  const missing = isWhole ? 0 : total === null ? null : Math.max(0, total - rowsRead);
  return (
    <>
      {props.isLimited && (
        <HoldNotice
          title="Cloudflare asks to slow down."
          words="The quota of the API is used up; reading goes on by itself"
          until={props.heldUntil}
          hasRows={hasRows}
        />
      )}
      {outage !== null && (
        <HoldNotice
          title={outageTitle(outage)}
          words="Asking again"
          until={props.heldUntil}
          hasRows={hasRows}
        />
      )}
      {hasRows && deadCredential !== null && (
        <Notice
          tone="expired"
          title={`${explainRefusal(deadCredential, null).title}.`}
          action={<RetryButton text="Try again" onClick={props.onRefresh} />}
        >
          {missingWords(missing)} <RefusalInLine refusal={deadCredential} /> Nothing more is
          asked until you try again.
        </Notice>
      )}
      {hasRows && first !== undefined && deadCredential === null && (
        <PartialNotice
          failedPages={pages.length}
          // The last reading may have more pages than the one that is shown.
          pages={Math.max(props.pagesWanted, props.requests.wanted)}
          missing={missing}
          refusal={first.refusal}
          onRetry={props.onRetry}
        />
      )}
      {hasRows && props.unlisted?.isReading === false && deadCredential === null && (
        <Notice
          tone="soon"
          title={unlistedTitle(props.unlisted)}
          action={<RetryButton text="Try again" onClick={props.onList} />}
        >
          {unlistedWords(props.unlisted)}
        </Notice>
      )}
      {hasRows && scopes.length > 1 && <RefusedScopesNotice scopes={scopes} />}
      {hasRows && props.isOff && !isFetching && first === undefined && (
        <Notice
          tone="soon"
          title="The list may not be whole."
          action={<RetryButton text="Read it again" onClick={props.onRefresh} />}
        >
          {offWords(total, rowsRead)}
        </Notice>
      )}
    </>
  );
}

interface RetryButtonProps {
  readonly text: string;
  readonly onClick: () => void;
}

function RetryButton({ text, onClick }: RetryButtonProps) {
  return (
    <Button onClick={onClick} className="h-7">
      {text}
    </Button>
  );
}

/** A page that reaches nobody says so of this device where the browser knows that it is offline. */
function outageTitle(outage: Refusal): string {
  return outage.origin === "network" && outage.pageStatus === null && !navigator.onLine
    ? "This device is offline."
    : shortRefusal(outage);
}
