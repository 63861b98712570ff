import { dateIn } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { useZone } from "../ui/zone-context.ts";
import { CertificateLink } from "./certificate-link.tsx";
import type { Consequence } from "./consequence.ts";
import { ShortText } from "./long-text.tsx";
import type { Piece } from "./sentence.ts";

interface ConsequenceSectionProps {
  readonly consequence: Consequence;
  readonly onShow: (key: string) => void;
}

/** What it means that the certificate expires, in words. */
export function ConsequenceSection({ consequence, onShow }: ConsequenceSectionProps) {
  return (
    <section className="border-t border-line px-6 py-4 max-wide:px-(--edge)">
      <h3 className="mb-1 font-strong">{consequence.title}</h3>
      <p className="text-middle">
        {consequence.sentences.map((sentence, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name
          <span key={place}>
            {sentence.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
              <PieceOfText key={index} piece={piece} onShow={onShow} />
            ))}{" "}
          </span>
        ))}
      </p>
    </section>
  );
}

interface PieceOfTextProps {
  readonly piece: Piece;
  readonly onShow: (key: string) => void;
}

function PieceOfText({ piece, onShow }: PieceOfTextProps) {
  const zone = useZone();
  if (typeof piece === "string") return piece;
  if ("time" in piece) {
    return (
      <Moment time={piece.time} isFocusable className="inline whitespace-nowrap">
        {dateIn(zone, piece.time)}
      </Moment>
    );
  }
  if ("certificate" in piece) {
    return (
      <CertificateLink certificate={piece.certificate} onShow={onShow} className="inline" />
    );
  }
  return <ShortText text={piece.hostname} most={120} />;
}
