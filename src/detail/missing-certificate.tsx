import { formatCount } from "../certificates/format-count.ts";
import { ShortText } from "./long-text.tsx";
import { PanelFrame } from "./panel-frame.tsx";

interface MissingCertificateProps {
  /** What the address names. */
  readonly id: string;
  readonly loadedCount: number;
  /** Whether it may still come. */
  readonly isLoading: boolean;
  /** Whether a part of the list could not be loaded. */
  readonly isPartial: boolean;
  readonly onClose: () => void;
}

/** Stands in the panel's place when the address names a certificate that is not there. */
export function MissingCertificate(props: MissingCertificateProps) {
  const { id, loadedCount, isLoading, isPartial, onClose } = props;
  const isOne = loadedCount === 1;
  const loaded = isOne ? "1 is" : `${formatCount(loadedCount)} are`;
  return (
    <PanelFrame
      shown={id}
      heading={isLoading ? "Looking for the certificate" : "Certificate not found"}
      onClose={onClose}
    >
      <div role="status" className="space-y-3 px-6 pb-5 text-middle max-wide:px-(--edge)">
        <p>
          {isLoading
            ? `Not loaded so far; ${loaded} here, and more are on the way.`
            : "No loaded certificate has this id."}
        </p>
        <p className="font-mono text-small text-ink">
          <ShortText text={id} most={120} />
        </p>
        {!isLoading && (
          <p>
            {isPartial
              ? `It may be among those that could not be loaded: ${loaded} here.`
              : `It may have been removed, or be of another scope: ${loaded} loaded here.`}
          </p>
        )}
      </div>
    </PanelFrame>
  );
}
