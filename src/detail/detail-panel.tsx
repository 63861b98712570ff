import { type ReactNode, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredByWildcard } from "../certificates/covered-by-wildcard.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { formatCount } from "../certificates/format-count.ts";
import { useClock } from "../ui/use-clock.ts";
import { AsOfLine } from "./as-of-line.tsx";
import { CertificateName } from "./certificate-name.tsx";
import { consequence } from "./consequence.ts";
import { ConsequenceSection } from "./consequence-section.tsx";
import { Facts, type PanelScope } from "./facts.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { StatusWords } from "./status-words.tsx";
import { useReached } from "./use-reached.ts";

export interface DetailPanelProps {
  readonly certificate: Certificate;
  readonly bounds: StatusBounds;
  /** Its hostnames, in its order, with what else covers them among all loaded certificates. */
  readonly hostnames: readonly CoveredHostname[];
  /** Hostnames that it does not list, and is the last root of by a wildcard. */
  readonly coveredByWildcard: readonly CoveredByWildcard[];
  /** The moment that the page computes for, epoch ms; null is now. */
  readonly asOf: number | null;
  /** Where it is listed. */
  readonly scopes: readonly PanelScope[];
  /** Its place in the list as shown, counted from 0; null where a filter hides it now. */
  readonly place: { readonly index: number; readonly count: number } | null;
  /** How many certificates are loaded, and whether that is not all of the list. */
  readonly loadedCount: number;
  readonly isPartial: boolean;
  /** Shows the next or the previous certificate of the list; called at its ends too. */
  readonly onStep: (by: 1 | -1) => void;
  /** Takes the panel away; the focus is then the page's to set, on the row. */
  readonly onClose: () => void;
  /** Shows another certificate, by its key. */
  readonly onShow: (key: string) => void;
  readonly actions: ReactNode;
  /** The place for a PEM file to compare the fingerprint with. */
  readonly pem: ReactNode;
}

/** All that is known of one certificate, what it means, and what can be done. */
export function DetailPanel(props: DetailPanelProps) {
  const { certificate, bounds, hostnames, place, loadedCount, isPartial, onShow } = props;
  const reached = useReached(certificate, hostnames);
  const { coveredByWildcard } = props;
  const told = useMemo(() => {
    const loaded = { count: loadedCount, isPartial };
    return consequence(certificate, hostnames, loaded, reached, coveredByWildcard);
  }, [certificate, hostnames, coveredByWildcard, loadedCount, isPartial, reached]);
  return (
    <PanelFrame
      shown={certificate.key}
      heading={<CertificateName name={certificate.name} />}
      subheading={
        <>
          {props.asOf !== null && <AsOfLine time={props.asOf} />}
          <div className="mt-1.5 flex items-center justify-between gap-3">
            <StatusWords expires={certificate.expires} bounds={bounds} />
            <span className="text-small text-dim">{placeWords(place)}</span>
            <Announcement certificate={certificate} bounds={bounds} place={place} />
          </div>
        </>
      }
      onStep={props.onStep}
      onClose={props.onClose}
    >
      <div key={certificate.key}>
        <Facts {...props} now={reached} />
        <ConsequenceSection consequence={told} onShow={onShow} />
        {props.actions && (
          <div className="flex flex-wrap gap-2 border-t border-line px-6 py-4 max-wide:px-(--edge)">
            {props.actions}
          </div>
        )}
      </div>
    </PanelFrame>
  );
}

type AnnouncementProps = Pick<DetailPanelProps, "certificate" | "bounds" | "place">;

/** Says which certificate is shown when that changes while the focus stays where it is. */
function Announcement({ certificate, bounds, place }: AnnouncementProps) {
  const status = useClock((now) => statusOf(certificate.expires, now, bounds));
  return (
    <span role="status" className="sr-only" data-announcement>
      {(certificate.name ?? "no name").slice(0, 240)}, {status}, {placeWords(place)}
    </span>
  );
}

function placeWords(place: DetailPanelProps["place"]): string {
  if (place === null) return "not in the list as filtered";
  return `${formatCount(place.index + 1)} of ${formatCount(place.count)}`;
}
