import { Suspense } from "react";
import { OutOfDate } from "../ui/later.tsx";
import { whenShown } from "../ui/when-shown.ts";
import type { ChangesNoticeProps } from "./changes-notice.tsx";
import type { CopyNoticeProps } from "./copy-notice.tsx";
import type { ListNoticesProps } from "./list-notices.tsx";
import { missingPages } from "./missing-pages.ts";
import { Notice } from "./notice.tsx";

export interface SeldomNoticesProps extends ListNoticesProps {
  readonly changes: ChangesNoticeProps;
  readonly copy: CopyNoticeProps;
}

const NoticeWords = whenShown(async () => (await import("./notice-words.tsx")).NoticeWords);

/** What is not as it should be with the list, or new in it: mostly nothing. */
export function SeldomNotices(props: SeldomNoticesProps) {
  return isAny(props) ? (
    <OutOfDate instead={wordless}>
      <Suspense fallback={room}>
        <NoticeWords {...props} />
      </Suspense>
    </OutOfDate>
  ) : null;
}

function isAny(props: SeldomNoticesProps): boolean {
  return (
    props.isLimited ||
    [props.outage, props.changes.changes, props.copy.trouble].some(
      (reason) => reason !== null,
    ) ||
    (props.certificates !== null && isListAmiss(props))
  );
}

function isListAmiss(props: SeldomNoticesProps): boolean {
  return (
    props.deadCredential !== null ||
    props.unlisted?.isReading === false ||
    missingPages(props).length > 0 ||
    (props.scopes.length > 1 && props.scopes.some(({ status }) => status === "no-access")) ||
    (props.isOff && !props.isFetching)
  );
}

/** Of one line, until its words are there. */
const room = <div className="min-h-9 border-b border-line" />;

const wordless = (
  <Notice tone="soon" title="This list may not be whole or up to date.">
    Why could not be loaded: Notafter’s server does not answer, or runs a newer version. Reload
    the page.
  </Notice>
);
