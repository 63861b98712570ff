import { useState } from "react";
import { formatCount } from "../certificates/format-count.ts";
import { ForeignText } from "../ui/foreign-text.tsx";

/** Names and hostnames end well before this; only an odd one is longer. */
const shownLength = 300;

/** Text from the API, however long: the rest of an odd one is shown when it is asked for. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  const isCut = !isWhole && text.length > shownLength;
  return (
    <span className="wrap-anywhere select-text [&_bdi]:whitespace-pre-wrap">
      <ForeignText text={isCut ? cutText(text, shownLength) : text} />
      {isCut && (
        <>
          …{" "}
          <button
            type="button"
            className="text-small text-middle underline underline-offset-2 hover:text-ink max-wide:min-h-touch"
            onClick={() => setWhole(true)}
          >
            all {formatCount(text.length)} characters
          </button>
        </>
      )}
    </span>
  );
}

interface ShortTextProps {
  readonly text: string;
  readonly most: number;
}

/** Text from the API within a sentence, which stays readable. */
export function ShortText({ text, most }: ShortTextProps) {
  return (
    <span className="wrap-anywhere [&_bdi]:whitespace-pre-wrap">
      <ForeignText text={cutText(text, most)} />
      {text.length > most && "…"}
    </span>
  );
}

/** The beginning of a text; a character of two code units is not torn apart. */
function cutText(text: string, most: number): string {
  const isTorn = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, isTorn ? most - 1 : most);
}
