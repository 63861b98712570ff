import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { formatCount } from "../certificates/format-count.ts";
import { listingAny } from "../certificates/listing-any.ts";
import { dateIn } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { useZone } from "../ui/zone-context.ts";
import { CertificateLink } from "./certificate-link.tsx";
import { CertificateName } from "./certificate-name.tsx";
import { ShortText } from "./long-text.tsx";
import { PanelFrame } from "./panel-frame.tsx";

interface GoneCertificateProps {
  /** As the list had it last. */
  readonly certificate: Certificate;
  /** Those that it has now. */
  readonly certificates: readonly Certificate[];
  /** Whether it may still come again. */
  readonly isLoading: boolean;
  /** Whether a part of the list could not be loaded. */
  readonly isPartial: boolean;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** More are counted. */
const mostNamed = 10;

/** Stands in the panel's place when the list no longer has the certificate that it showed. */
export function GoneCertificate(props: GoneCertificateProps) {
  const { certificate, certificates, onShow, onClose } = props;
  const { hostnames, key, id } = certificate;
  const listing = useMemo(() => listingAny(hostnames, certificates), [hostnames, certificates]);
  const isOne = hostnames.length === 1;
  return (
    <PanelFrame
      shown={key}
      isUnasked
      heading={<CertificateName name={certificate.name} />}
      subheading={<p className="mt-1.5 font-strong text-middle">No longer in the list</p>}
      onClose={onClose}
    >
      <div role="status" className="space-y-3 px-6 pb-5 text-middle max-wide:px-(--edge)">
        <p>{whyGone(props)}</p>
        {id !== null && (
          <p className="font-mono text-small text-ink">
            <ShortText text={id} most={120} />
          </p>
        )}
        {hostnames.length > 0 && listing.length === 0 && (
          <p>
            {isOne
              ? "No loaded certificate lists its hostname."
              : `No loaded certificate lists any of its ${formatCount(hostnames.length)} hostnames.`}
          </p>
        )}
        {listing.length > 0 && (
          <>
            <p>{isOne ? "Its hostname is on:" : "Of its hostnames, some or all are on:"}</p>
            <ul className="space-y-1.5">
              {listing.slice(0, mostNamed).map((other) => (
                <li key={other.key}>
                  <CertificateLink
                    certificate={other}
                    onShow={onShow}
                    className="max-wide:min-h-touch"
                  />
                  <Expiry expires={other.expires} />
                </li>
              ))}
              {listing.length > mostNamed && (
                <li>and {formatCount(listing.length - mostNamed)} more</li>
              )}
            </ul>
          </>
        )}
      </div>
    </PanelFrame>
  );
}

function whyGone({ isLoading, isPartial }: GoneCertificateProps): string {
  if (isLoading) return "It is not in what has been read again so far; more is on the way.";
  return isPartial
    ? "It may be among those that could not be loaded, or have been removed."
    : "It was removed from Cloudflare since it was shown here. A renewed PEM has another id.";
}

function Expiry({ expires }: Pick<Certificate, "expires">) {
  const zone = useZone();
  if (expires === null) return ", no readable expiry date";
  return (
    <>
      , expires{" "}
      <Moment time={expires} isFocusable className="inline whitespace-nowrap">
        {dateIn(zone, expires)}
      </Moment>
    </>
  );
}
