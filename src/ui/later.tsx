import { Component, type ReactNode, Suspense, useState } from "react";
import { buttonLook } from "./button.tsx";

/** What a control needs to stand in its place before its code is there. */
export interface TriggerProps {
  readonly trigger: ReactNode;
  readonly triggerLook: string;
  /** What the trigger says to those who do not see its picture. */
  readonly triggerLabel?: string;
  readonly triggerTabIndex?: number;
}

interface LaterProps extends TriggerProps {
  /** The control, of a lazy component; open at once when its trigger was clicked before. */
  readonly children: (defaultOpen: boolean) => ReactNode;
  /** Told of that click too, where the control is opened from outside. */
  readonly onAsk?: (isAsked: true) => void;
}

/**
 * A control whose code comes beside the first rows and not before them. Until then its trigger
 * stands in its place; a click on that opens the control as soon as it is there.
 */
export function Later({
  trigger,
  triggerLook,
  triggerLabel,
  triggerTabIndex,
  children,
  onAsk,
}: LaterProps) {
  const [isAsked, setAsked] = useState(false);
  const placeholder = (
    <button
      type="button"
      className={triggerLook}
      aria-label={triggerLabel}
      tabIndex={triggerTabIndex}
      onClick={() => {
        setAsked(true);
        onAsk?.(true);
      }}
    >
      {trigger}
    </button>
  );
  return (
    <OutOfDate>
      <Suspense fallback={placeholder}>{children(isAsked)}</Suspense>
    </OutOfDate>
  );
}

interface OutOfDateProps {
  readonly children: ReactNode;
  /** Where the button stands when it must not take the place of what is missing. */
  readonly className?: string;
}

/** Code that is gone means that a newer version has been deployed since this page was opened. */
export class OutOfDate extends Component<OutOfDateProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <button
        type="button"
        className={`${buttonLook.outline} ${this.props.className ?? ""}`}
        onClick={() => window.location.reload()}
      >
        New version: reload
      </button>
    );
  }
}
