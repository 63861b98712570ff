import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { SelectedText } from "./selected-text.tsx";
import { writeToClipboard } from "./write-to-clipboard.ts";

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** What the button says to those who do not see it. */
  readonly label: string;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/**
 * Copies a text on click and says so. Where the clipboard is denied, the text is shown selected
 * instead, ready for the person's own copy.
 */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, className = "", tabIndex, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const isFocusDue = useRef(false);
  const [outcome, setOutcome] = useState<"copied" | "denied" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), 1_600);
    return () => clearTimeout(timer);
  }, [outcome]);

  // Escape leaves the focus where it was before the text stood there.
  useLayoutEffect(() => {
    if (outcome === null && isFocusDue.current) button.current?.focus();
    isFocusDue.current = false;
  }, [outcome]);

  if (outcome === "denied") {
    const done = (isByEscape: boolean) => {
      isFocusDue.current = isByEscape;
      setOutcome(null);
    };
    return <SelectedText text={text} label={label} isInPlace onDone={done} />;
  }
  const copy = () =>
    writeToClipboard(text).then((isWritten) => setOutcome(isWritten ? "copied" : "denied"));
  return (
    <button
      ref={button}
      type="button"
      tabIndex={tabIndex}
      className={className}
      aria-label={label}
      onClick={copy}
    >
      {outcome === "copied" ? <span role="status">Copied</span> : children}
    </button>
  );
}
