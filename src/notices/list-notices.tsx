import type { Refusal } from "../cloudflare/refusal.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "./notice.tsx";
import { PartialNotice } from "./partial-notice.tsx";

interface ListNoticesProps {
  /** What has come; null while nothing has: a refusal then takes the whole page. */
  readonly certificates: readonly unknown[] | null;
  readonly failed: readonly { readonly refusal: Refusal }[];
  readonly pagesWanted: number;
  readonly isFetching: boolean;
  readonly isEndKnown: boolean;
  readonly rowsRead: number;
  readonly total: number | null;
  readonly limitedBy: Refusal | null;
  readonly onRetry: () => void;
  readonly onRefresh: () => void;
}

/** What is not as it should be with the list that is shown, each in one line. */
export function ListNotices(props: ListNoticesProps) {
  const { failed, pagesWanted, isFetching, rowsRead, total, limitedBy } = props;
  const [first] = failed;
  const missing = total === null ? null : Math.max(0, total - rowsRead);
  const isWhole = !isFetching && first === undefined && props.isEndKnown;
  const hasRows = props.certificates !== null;
  return (
    <>
      {limitedBy !== null && (
        <Notice tone="soon" title="Cloudflare asks to slow down.">
          {limitWords(limitedBy)}
        </Notice>
      )}
      {hasRows && first !== undefined && (
        <PartialNotice
          failedPages={failed.length}
          pages={pagesWanted}
          missing={missing}
          refusal={first.refusal}
          onRetry={props.onRetry}
        />
      )}
      {hasRows && isWhole && total !== null && rowsRead !== total && (
        <Notice
          tone="soon"
          title="The list may not be whole."
          action={
            <Button onClick={props.onRefresh} className="h-7">
              Read it again
            </Button>
          }
        >
          Cloudflare says there are {total.toLocaleString("en-GB")} certificates, but{" "}
          {rowsRead.toLocaleString("en-GB")} different ones came: the list changed while it was
          read, the same id came twice, or the count is wrong.
        </Notice>
      )}
    </>
  );
}

function limitWords({ retryAfterSeconds }: Refusal): string {
  const wait = retryAfterSeconds === null ? "about a minute" : `${retryAfterSeconds} seconds`;
  return `The quota of the API is used up; reading goes on by itself after ${wait}.`;
}
