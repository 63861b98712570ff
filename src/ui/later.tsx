import {
  Component,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { buttonLook } from "./button.tsx";
import { restOfCode } from "./rest-of-code.ts";

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
  /** Whether it is opened from outside; its code is then needed at once. */
  readonly isOpen?: boolean;
  /** Many stand side by side, and few are ever opened: each is there when it is asked for. */
  readonly isEachAsked?: boolean;
  /** Told of a click on the trigger too, where the control is opened from outside. */
  readonly onOpen?: (isOpen: true) => void;
}

/**
 * A control whose code comes after the first rows and not before them. Until then its trigger
 * stands in its place; a click on that opens the control as soon as it is there. The focus stays
 * on the trigger when the one takes the other's place.
 */
export function Later(props: LaterProps) {
  const { isOpen = false, isEachAsked = false, onOpen } = props;
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (isOpen) restOfCode.fetchNow();
  }, [isOpen]);
  const isFixed = isEachAsked && !isAsked;
  const placeholder = (
    <button
      type="button"
      // Tells those who drive the page that another button takes its place without being asked.
      data-coming={isFixed ? undefined : ""}
      ref={(button) => () => {
        hadFocus.current = button !== null && document.activeElement === button;
      }}
      className={props.triggerLook}
      aria-label={props.triggerLabel}
      tabIndex={props.triggerTabIndex}
      onClick={() => {
        restOfCode.fetchNow();
        setAsked(true);
        onOpen?.(true);
      }}
    >
      {props.trigger}
    </button>
  );
  return (
    <OutOfDate>
      <span ref={place} className="contents">
        {isFixed ? (
          placeholder
        ) : (
          <Suspense fallback={placeholder}>
            {props.children(isAsked)}
            <KeptFocus place={place} hadFocus={hadFocus} />
          </Suspense>
        )}
      </span>
    </OutOfDate>
  );
}

interface KeptFocusProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly hadFocus: RefObject<boolean>;
}

/** Gives the focus on to what has taken a placeholder's place, unless it opened and has its own. */
function KeptFocus({ place, hadFocus }: KeptFocusProps) {
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    hadFocus.current = false;
    place.current?.querySelector<HTMLElement>("button, [role=combobox]")?.focus();
  }, [place, hadFocus]);
  return null;
}

interface OutOfDateProps {
  readonly children: ReactNode;
  /** Where the button stands when it must not take the place of what is missing. */
  readonly className?: string;
  /** What is said where a button does not do. */
  readonly instead?: ReactNode;
}

/** Code that is gone means that a newer version has been deployed since this page was opened. */
export class OutOfDate extends Component<OutOfDateProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
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
