import { ChangesNotice } from "./changes-notice.tsx";
import { CopyNotice } from "./copy-notice.tsx";
import { ListNotices } from "./list-notices.tsx";
import type { SeldomNoticesProps } from "./seldom-notices.tsx";

/** The words of `SeldomNotices`, a line for each that is true. */
export function NoticeWords({ changes, copy, ...list }: SeldomNoticesProps) {
  return (
    <>
      <ListNotices {...list} />
      <ChangesNotice {...changes} />
      <CopyNotice {...copy} />
    </>
  );
}
