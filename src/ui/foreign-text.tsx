import { codePointName } from "./code-point-name.ts";
import { splitText, type TextRange } from "./split-text.ts";

interface ForeignTextProps {
  /** Text from the API, which may hold anything. */
  readonly text: string;
  /** What to mark in it: ordered stretches that do not overlap. */
  readonly marked?: readonly TextRange[];
}

/**
 * Shows text from the API as what it is: in an isolate, so that its direction cannot reach its
 * neighbours, and with every invisible character in sight by its code point.
 */
export function ForeignText({ text, marked = [] }: ForeignTextProps) {
  return (
    <bdi className="whitespace-pre">
      {splitText(text, marked).map(({ start, piece, kind }) => {
        if (kind === "marked") return <mark key={start}>{piece}</mark>;
        if (kind === "plain") return piece;
        return (
          <span key={start} className="rounded-chip bg-critical-tint px-0.5 text-critical">
            {codePointName(piece)}
          </span>
        );
      })}
    </bdi>
  );
}
