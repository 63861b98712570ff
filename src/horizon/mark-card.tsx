import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { counted } from "../certificates/counted.ts";
import type { Zone } from "../certificates/moment.ts";
import { dateIn } from "../certificates/moment.ts";
import { buttonLook } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { popupLook } from "../ui/menu-look.ts";
import { statusText } from "../ui/status-color.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";
import type { Mark } from "./mark.ts";
import { datesOf, when } from "./words.ts";

interface CardProps {
  /** What it is about stands here, px, on a plot of this width. */
  readonly x: number;
  readonly width: number;
  readonly children: ReactNode;
}

/**
 * A card below the plot, or above it where the window ends. It is moved aside by its place's
 * share of the width, so that it never stands out on either side.
 */
export function Card({ x, width, children }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [isAbove, setAbove] = useState(false);
  useLayoutEffect(() => {
    const box = card.current?.parentElement?.getBoundingClientRect();
    const height = card.current?.offsetHeight ?? 0;
    if (box !== undefined) {
      setAbove(box.bottom + height > window.innerHeight && box.top > height);
    }
  }, []);
  return (
    <div
      ref={card}
      className={`${popupLook} absolute z-20 w-max max-w-[min(300px,100%)] p-2.5 text-small select-text ${isAbove ? "bottom-full" : "top-full -mt-5"} print:hidden`}
      style={{ left: x, transform: `translateX(${(-100 * x) / width}%)` }}
      data-horizon-card
    >
      {children}
    </div>
  );
}

interface MarkCardProps {
  readonly mark: Mark;
  readonly certificate: Certificate | undefined;
  readonly zone: Zone;
  /** A finger needs a button where a mouse clicks the stem. */
  readonly hasButton: boolean;
  /** Whether a range of time keeps the hostnames that are covered until then, not these certificates. */
  readonly areHostnames: boolean;
  readonly onActivate: () => void;
}

/** What a mark stands for. The keyboard has all of it without the card. */
export function MarkCard(props: MarkCardProps) {
  const { mark, certificate, zone, hasButton, areHostnames, onActivate } = props;
  const left = useClock((now) => when(mark.from, now));
  const isOne = mark.count === 1;
  return (
    <>
      <div className="flex items-start gap-2">
        <span className="mt-0.5">
          <StatusMark status={mark.status} label={mark.status} />
        </span>
        <p className="line-clamp-2 font-strong text-body leading-4 wrap-anywhere [&_bdi]:whitespace-pre-wrap">
          {!isOne ? (
            counted(mark.count, "certificate")
          ) : certificate?.name ? (
            <ForeignText text={certificate.name} />
          ) : (
            <span className="text-dim">no name</span>
          )}
        </p>
      </div>
      <p className="mt-1 pl-5 whitespace-nowrap text-middle">
        {isOne && (
          <>
            <span className={`font-strong ${statusText[mark.status]}`}>{left}</span>
            {" · "}
          </>
        )}
        {isOne ? dateIn(zone, mark.from) : datesOf(mark, zone)}
        {" · "}
        {counted(mark.hostnames, "hostname")}
      </p>
      {hasButton && (
        <button
          type="button"
          tabIndex={-1}
          className={`${buttonLook.outline} mt-2 w-full`}
          onClick={onActivate}
        >
          {isOne ? "Open" : rangeWords(areHostnames)}
        </button>
      )}
    </>
  );
}

function rangeWords(areHostnames: boolean): string {
  return areHostnames ? "Show hostnames covered until then" : "Show only these";
}
