import { parseFingerprint, withColons } from "../certificates/fingerprint.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { TextRange } from "../ui/split-text.ts";
import { useCellContext } from "./cell-context.ts";
import { useRowContext } from "./row-context.ts";

/** Four bytes at either end, with their colons; fewer where the kind takes room, or little is there. */
const shownEnds = { roomy: 11, roomyBesideKind: 8, close: 8, closeBesideKind: 5 } as const;

interface FingerprintCellProps {
  readonly fingerprint: string | null;
}

/** The fingerprint, shortened in the middle; a click copies all of it. */
export function FingerprintCell({ fingerprint }: FingerprintCellProps) {
  const { highlight, isKindShown, isRoomy } = useCellContext();
  const { tabIndex } = useRowContext();
  if (fingerprint === null) return <span className="text-dim">none</span>;
  const parsed = parseFingerprint(fingerprint);
  const text = parsed === null ? fingerprint : withColons(parsed.hex);
  const marked = parsed === null ? [] : highlight.inFingerprint(text);
  return (
    <CopyButton
      tabIndex={tabIndex}
      text={text}
      label={`Copy fingerprint ${text}`}
      className="-mx-1 max-w-full truncate rounded-chip px-1 font-mono text-small text-middle hover:bg-soft hover:text-ink"
    >
      {isKindShown && parsed?.kind && (
        <span className="font-sans text-dim">{parsed.kind} </span>
      )}
      <Shortened text={text} marked={marked} shownEnd={shownEnd(isRoomy, isKindShown)} />
    </CopyButton>
  );
}

function shownEnd(isRoomy: boolean, isKindShown: boolean): number {
  if (isRoomy) return isKindShown ? shownEnds.roomyBesideKind : shownEnds.roomy;
  return isKindShown ? shownEnds.closeBesideKind : shownEnds.close;
}

interface ShortenedProps {
  readonly text: string;
  readonly marked: readonly TextRange[];
  readonly shownEnd: number;
}

function Shortened({ text, marked, shownEnd }: ShortenedProps) {
  if (text.length <= 2 * shownEnd + 1) return <ForeignText text={text} marked={marked} />;
  const tail = text.length - shownEnd;
  const isMiddleMarked = marked.some(({ start, end }) => start < tail && end > shownEnd);
  return (
    <>
      <ForeignText text={text.slice(0, shownEnd)} marked={within(marked, 0, shownEnd)} />
      {isMiddleMarked ? <mark>…</mark> : "…"}
      <ForeignText text={text.slice(tail)} marked={within(marked, tail, text.length)} />
    </>
  );
}

/** The part of the ranges that lies between two places, counted from the first. */
function within(ranges: readonly TextRange[], from: number, to: number): readonly TextRange[] {
  return ranges
    .map(({ start, end }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
    }))
    .filter(({ start, end }) => start < end);
}
