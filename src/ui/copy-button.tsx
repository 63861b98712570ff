import { type ReactNode, useEffect, useRef, useState } from "react";

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
  const [outcome, setOutcome] = useState<"copied" | "denied" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), 1_600);
    return () => clearTimeout(timer);
  }, [outcome]);

  if (outcome === "denied") {
    return <SelectedText text={text} label={label} onDone={() => setOutcome(null)} />;
  }
  const copy = () =>
    writeToClipboard(text).then((isWritten) => setOutcome(isWritten ? "copied" : "denied"));
  return (
    <button
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

interface SelectedTextProps {
  readonly text: string;
  readonly label: string;
  readonly onDone: () => void;
}

function SelectedText({ text, label, onDone }: SelectedTextProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      readOnly
      value={text}
      aria-label={`${label}: the browser denied the clipboard, copy it from here`}
      className="w-full min-w-0 rounded-chip bg-soft px-1 font-mono text-small"
      onBlur={onDone}
    />
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
