import type { ReactNode } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { formatCount } from "../certificates/format-count.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { MatchedCertificate } from "./match-certificates.ts";
import { isFailedRotation, nearMissWords, noMatchWords } from "./result-words.ts";

interface PemVerdictProps {
  readonly match: MatchedCertificate;
  readonly loaded: number;
  readonly isWhole: boolean;
  readonly onShow: (key: string) => void;
}

/** More certificates of one name or moment than this are counted, not listed. */
const listedNearMisses = 5;

/** Which loaded certificate a dropped one is; if none, which ones it may be taken for. */
export function PemVerdict({ match, loaded, isWhole, onShow }: PemVerdictProps) {
  const { same, near } = match;
  const isMatched = same.length > 0;
  const unlisted = near.length - listedNearMisses;
  return (
    <ul className="mt-2 grid gap-1.5">
      {same.map((certificate) => (
        <Line key={certificate.key} tint="bg-valid-tint" {...{ certificate, onShow }}>
          <strong className="font-strong text-valid">Loaded</strong> as{" "}
          <Name certificate={certificate} />
        </Line>
      ))}
      {!isMatched && (
        <li className="rounded-control bg-soft px-3 py-2">{noMatchWords(loaded, isWhole)}</li>
      )}
      {near.slice(0, listedNearMisses).map((miss) => (
        <Line
          key={miss.certificate.key}
          tint={!isMatched && isFailedRotation(miss) ? "bg-soon-tint" : "bg-soft"}
          certificate={miss.certificate}
          onShow={onShow}
        >
          <Name certificate={miss.certificate} /> {nearMissWords(miss, isMatched)}
        </Line>
      ))}
      {unlisted > 0 && (
        <li className="px-3 text-middle">
          and {formatCount(unlisted)} more with the same name or not after
        </li>
      )}
    </ul>
  );
}

interface LineProps {
  readonly tint: string;
  readonly certificate: Certificate;
  readonly onShow: (key: string) => void;
  readonly children: ReactNode;
}

function Line({ tint, certificate, onShow, children }: LineProps) {
  return (
    <li className={`flex items-center gap-3 rounded-control px-3 py-2 ${tint}`}>
      <p className="min-w-0 flex-1 wrap-anywhere">{children}</p>
      <button
        type="button"
        aria-label={`Show ${certificate.name ?? "the certificate without a name"}`}
        className="shrink-0 rounded-chip underline underline-offset-2 max-wide:min-h-touch max-wide:min-w-touch"
        onClick={() => onShow(certificate.key)}
      >
        Show
      </button>
    </li>
  );
}

function Name({ certificate }: { readonly certificate: Certificate }) {
  if (certificate.name === null) return <span>a certificate without a name</span>;
  return (
    <strong className="font-strong [&_bdi]:whitespace-pre-wrap">
      <ForeignText text={certificate.name} />
    </strong>
  );
}
