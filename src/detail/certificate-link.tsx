import type { Certificate } from "../certificates/certificate.ts";
import { ShortText } from "./long-text.tsx";

interface CertificateLinkProps {
  readonly certificate: Certificate;
  readonly onShow: (key: string) => void;
  readonly className?: string;
}

/** Opens another certificate in this one's place. */
export function CertificateLink({ certificate, onShow, className = "" }: CertificateLinkProps) {
  return (
    <button
      type="button"
      className={`rounded-chip text-left text-ink underline decoration-dim underline-offset-2 select-text hover:decoration-ink ${className}`}
      onClick={() => onShow(certificate.key)}
    >
      {certificate.name === null ? "no name" : <ShortText text={certificate.name} most={80} />}
    </button>
  );
}
