import { Suspense } from "react";
import { AsOfBanner } from "./as-of/as-of-banner.tsx";
import { SampleNotice } from "./notices/sample-notice.tsx";
import { SeldomNotices } from "./notices/seldom-notices.tsx";
import type { CertificateList } from "./queries/use-certificates.ts";
import { useClockSkew } from "./queries/use-clock-skew.ts";
import type { FreshnessView } from "./refresh/use-freshness.ts";
import { OutOfDate } from "./ui/later.tsx";
import { whenShown } from "./ui/when-shown.ts";

const ClockNotice = whenShown(
  async () => (await import("./notices/clock-notice.tsx")).ClockNotice,
);
const AddressNotice = whenShown(
  async () => (await import("./notices/address-notice.tsx")).AddressNotice,
);

interface AppNoticesProps {
  readonly isSample: boolean;
  /** The moment that the page computes for; null is now. */
  readonly asOf: number | null;
  readonly onNow: () => void;
  readonly unreadable: readonly { name: string; value: string }[];
  readonly onDismissUnreadable: () => void;
  readonly list: CertificateList;
  /** What holds the requests back that nothing is known without; else null. */
  readonly held: Pick<CertificateList, "isLimited" | "heldUntil"> | null;
  /** Lists accounts and zones again. */
  readonly onList: () => void;
  readonly freshness: FreshnessView;
  /** Shows the certificates of these keys. */
  readonly onShowChanges: (keys: readonly string[]) => void;
}

/** What has to be known about all that stands below, a line each, only when true. */
export function AppNotices(props: AppNoticesProps) {
  const { asOf, list, freshness } = props;
  const skewMinutes = useClockSkew();
  return (
    <>
      {asOf !== null && <AsOfBanner time={asOf} onLeave={props.onNow} />}
      {props.isSample && <SampleNotice />}
      {(skewMinutes !== 0 || props.unreadable.length > 0) && (
        <OutOfDate>
          <Suspense>
            <ClockNotice skewMinutes={skewMinutes} />
            <AddressNotice
              unreadable={props.unreadable}
              onDismiss={props.onDismissUnreadable}
            />
          </Suspense>
        </OutOfDate>
      )}
      <SeldomNotices
        {...list}
        {...props.held}
        onList={props.onList}
        onRetry={list.retryFailed}
        onRefresh={list.refresh}
        changes={{
          changes: freshness.changes,
          onShow: props.onShowChanges,
          onDismiss: freshness.dismissChanges,
        }}
        copy={{ trouble: freshness.copyTrouble, onDismiss: freshness.dismissTrouble }}
      />
    </>
  );
}
