import { Fragment, type ReactNode } from "react";
import { parseFingerprint, withColons } from "../certificates/fingerprint.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { LongText } from "./long-text.tsx";

interface FingerprintFactProps {
  readonly fingerprint: string | null;
  /** The place for a PEM file to compare it with. */
  readonly pem: ReactNode;
}

/** The fingerprint in full, to be copied in both of its forms. */
export function FingerprintFact({ fingerprint, pem }: FingerprintFactProps) {
  const parsed = fingerprint === null ? null : parseFingerprint(fingerprint);
  const text = parsed === null ? fingerprint : withColons(parsed.hex);
  return (
    <>
      {text === null ? (
        <span className="text-dim">none</span>
      ) : (
        <span className="block font-mono text-small leading-5">
          {parsed === null ? <LongText text={text} /> : <Digits text={text} />}
        </span>
      )}
      {text !== null && (
        <span className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-small text-middle">
          {parsed?.kind && (
            <>
              {parsed.kind}
              <Dot />
            </>
          )}
          <CopyButton text={text} label={`Copy fingerprint ${text}`} className={linkLook}>
            copy
          </CopyButton>
          {parsed !== null && (
            <>
              <Dot />
              <CopyButton
                text={parsed.hex}
                label={`Copy fingerprint as hex ${parsed.hex}`}
                className={linkLook}
              >
                copy as hex
              </CopyButton>
            </>
          )}
        </span>
      )}
      {pem}
    </>
  );
}

const linkLook =
  "rounded-chip underline underline-offset-2 hover:text-ink min-h-6 max-wide:-my-1 max-wide:min-h-touch max-wide:min-w-touch";

/** The digits in pairs; a line ends after a colon. */
function Digits({ text }: { readonly text: string }) {
  return text.split(/(?<=:)/).map((pair, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pairs repeat and have no other name
    <Fragment key={place}>
      {pair}
      <wbr />
    </Fragment>
  ));
}

function Dot() {
  return <span aria-hidden>·</span>;
}
