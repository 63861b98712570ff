import { type KeyboardEvent, useEffect, useRef, useState } from "react";

interface SelectedTextProps {
  readonly text: string;
  /** What it is, to those who do not see it. */
  readonly label: string;
  /** Whether it took the place of what was clicked: who has gone on to something else stays there. */
  readonly isInPlace?: boolean;
  /** Called when the person goes on to something else, or is done with Escape. */
  readonly onDone: (isByEscape: boolean) => void;
}

const look = "w-full min-w-0 rounded-chip bg-soft px-1 font-mono text-small";

/** A text that stands selected, ready for the person's own copy. */
export function SelectedText({
  label,
  isInPlace = false,
  onDone,
  ...props
}: SelectedTextProps) {
  // Another text, as of a countdown, would not be selected any more.
  const [text] = useState(props.text);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    const isElsewhere = document.activeElement?.contains(field.current) === false;
    if (!isInPlace || !isElsewhere) field.current?.select();
  }, [isInPlace]);
  const shared = {
    ref: field,
    readOnly: true,
    value: text,
    "aria-label": `${label}: the browser denied the clipboard, copy it from here`,
    onBlur: () => onDone(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onDone(true);
    },
  };
  return text.includes("\n") ? (
    <textarea {...shared} rows={6} className={`${look} resize-none whitespace-pre`} />
  ) : (
    <input {...shared} className={look} />
  );
}
