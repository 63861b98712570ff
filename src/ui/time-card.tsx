import { Copy } from "lucide-react";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { createCardTiming, type OpenMoment } from "./card-timing.ts";
import { clock } from "./clock.ts";
import { ClockContext } from "./clock-context.ts";
import { CopyButton } from "./copy-button.tsx";
import { useCardPlace } from "./use-card-place.ts";
import { useClock } from "./use-clock.ts";
import { watchMoments } from "./watch-moments.ts";

/** A moment (epoch ms) in all its forms, each under its name; `now` for those that are relative. */
export type MomentForms = (
  time: number,
  now: number,
) => readonly { readonly name: string; readonly text: string }[];

/** The card of whichever moment of the page is hovered, focused or tapped. */
export function TimeCard({ forms }: { readonly forms: MomentForms }) {
  const [open, setOpen] = useState<OpenMoment | null>(null);
  const [timing] = useState(() => createCardTiming(setOpen));
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => watchMoments(timing, () => card.current), [timing]);
  if (open === null) return null;
  // What lies outside of a dialog is nobody's to reach while it is open.
  const place = open.anchor.closest("[data-modal]") ?? document.body;
  return createPortal(
    <ByClockOf anchor={open.anchor}>
      <Card card={card} open={open} forms={forms} onGone={timing.close} />
    </ByClockOf>,
    place,
  );
}

/** What names the moment that the page computes for is itself told by the clock of now. */
function ByClockOf({ anchor, children }: { anchor: HTMLElement; children: ReactNode }) {
  const shown = useContext(ClockContext);
  const isByNow = anchor.closest("[data-by-now]") !== null;
  return <ClockContext value={isByNow ? clock : shown}>{children}</ClockContext>;
}

interface CardProps {
  readonly card: RefObject<HTMLDivElement | null>;
  readonly open: OpenMoment;
  readonly forms: MomentForms;
  readonly onGone: () => void;
}

function Card({ card, open, forms, onGone }: CardProps) {
  useCardPlace(card, open.anchor, onGone);
  useEffect(() => {
    if (open.isEntered) card.current?.querySelector("button")?.focus();
  }, [card, open]);
  return (
    <div
      ref={card}
      role="dialog"
      aria-label="This moment in every form"
      tabIndex={-1}
      onKeyDown={(event) => moveFocus(event, open.anchor)}
      className="fixed top-0 left-0 z-40 max-h-[calc(100dvh-16px)] max-w-[calc(100vw-16px)] overflow-auto rounded-table border border-line bg-panel p-1.5 text-small text-ink shadow-lg shadow-shadow outline-none"
    >
      <dl className="grid grid-cols-[auto_auto_3rem] items-center gap-x-3">
        {forms(open.time, 0).map(({ name }, index) => (
          <Form
            key={name}
            name={name}
            select={(now) => forms(open.time, now)[index]?.text ?? ""}
          />
        ))}
      </dl>
    </div>
  );
}

interface FormProps {
  readonly name: string;
  readonly select: (now: number) => string;
}

function Form({ name, select }: FormProps) {
  const text = useClock(select);
  return (
    <div className="contents">
      <dt className="pl-1.5 text-middle">{name}</dt>
      <dd className="whitespace-nowrap select-text max-wide:whitespace-normal">{text}</dd>
      <dd className="flex justify-end has-[input]:col-span-full has-[input]:py-1">
        <CopyButton
          text={text}
          label={`Copy ${name}: ${text}`}
          className="grid min-h-6 min-w-6 place-items-center rounded-chip px-1 text-middle hover:bg-soft hover:text-ink max-wide:min-h-touch max-wide:min-w-touch"
        >
          <Copy aria-hidden className="size-3.5" />
        </CopyButton>
      </dd>
    </div>
  );
}

/** Arrows go round the card's buttons; Tab beyond its ends goes on from the moment itself. */
function moveFocus(event: KeyboardEvent<HTMLElement>, anchor: HTMLElement): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input")];
  const place = buttons.findIndex((button) => button.matches(":focus"));
  if (event.key === "Tab") {
    if (place !== (event.shiftKey ? 0 : buttons.length - 1)) return;
    // Back is to the moment; ahead is to what follows it, where the browser goes by itself.
    if (event.shiftKey) event.preventDefault();
    anchor.focus({ preventScroll: true });
    return;
  }
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  buttons.at((place + by) % buttons.length)?.focus();
}
