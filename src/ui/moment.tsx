import type { ReactNode } from "react";

interface MomentProps {
  /** Epoch ms; a real moment, never NaN. */
  readonly time: number;
  readonly children: ReactNode;
  readonly className?: string;
  /**
   * Whether it is a button, and so a tab stop: Enter, Space or a click then opens the card with
   * its other forms. Left out in long lists, where only hover and touch open it.
   */
  readonly isFocusable?: boolean;
}

/** A moment in one of its forms. `ui/time-card-layer.tsx` shows the others in a card. */
export function Moment({ time, children, className = "", isFocusable = false }: MomentProps) {
  const dateTime = new Date(time).toISOString();
  if (!isFocusable) {
    return (
      <time dateTime={dateTime} data-moment={time} className={className}>
        {children}
      </time>
    );
  }
  return (
    <button
      type="button"
      data-moment={time}
      aria-haspopup="dialog"
      className={`rounded-chip text-left hover:bg-soft ${className}`}
    >
      <time dateTime={dateTime}>{children}</time>
    </button>
  );
}
