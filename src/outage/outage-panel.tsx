import { Fragment, type ReactNode } from "react";
import { countdownParts } from "../certificates/countdown.ts";
import { counted } from "../certificates/counted.ts";
import { useClock } from "../ui/use-clock.ts";
import { useNowWord } from "../ui/use-now-word.ts";
import type { NamedOutage } from "./name-outage.ts";
import { OutageSentence } from "./outage-sentence.tsx";

interface OutagePanelProps {
  /** Null when nothing lies ahead in what is loaded. */
  readonly outage: NamedOutage | null;
  /** How many hostnames have no valid root. */
  readonly uncovered: number;
  /** How many of the loaded certificates have an unknown date. */
  readonly unknownDates: number;
  /** Whether certificates may be missing, on which this figure would depend. */
  readonly isPartial: boolean;
  /** Sets the date to look ahead to. */
  readonly asOf: ReactNode;
  readonly onCertificate: (key: string) => void;
  readonly onHostname: (hostname: string) => void;
  readonly onUncovered: () => void;
}

/** The time until hostnames stop trusting their clients next, and which, and why. */
export function OutagePanel(props: OutagePanelProps) {
  const { outage, uncovered, isPartial, unknownDates } = props;
  return (
    <section
      aria-labelledby="outage-heading"
      className="flex min-h-[180px] flex-col items-start max-wide:min-h-[200px]"
    >
      <div className="flex min-h-6 items-center gap-2 text-small text-middle max-wide:-mb-2">
        <h2 id="outage-heading">Next outage if nothing changes</h2>
        {props.asOf}
      </div>
      {outage === null ? (
        <p className="mt-1 text-heading leading-[44px]">Nothing ahead</p>
      ) : (
        <Figure at={outage.at} />
      )}
      <p className="mt-2.5 max-w-[21rem] text-middle">
        {outage === null ? (
          <Calm uncovered={uncovered} isPartial={isPartial} />
        ) : (
          <OutageSentence
            outage={outage}
            onCertificate={props.onCertificate}
            onHostname={props.onHostname}
          />
        )}
      </p>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-middle">
        {uncovered > 0 && <Uncovered count={uncovered} onOpen={props.onUncovered} />}
        {isPartial && <span>Over what has loaded so far.</span>}
        {unknownDates > 0 && (
          <span>
            {counted(unknownDates, "certificate")}{" "}
            {unknownDates === 1
              ? "has an unknown date and is left out."
              : "have an unknown date and are left out."}
          </span>
        )}
      </p>
    </section>
  );
}

function Figure({ at }: { readonly at: number }) {
  const text = useClock((now) =>
    countdownParts(at, now)
      .map(({ value, unit }) => `${value} ${unit}`)
      .join("|"),
  );
  return (
    <p className="mt-1 text-figure" data-outage-figure>
      <time dateTime={new Date(at).toISOString()} data-moment={at}>
        {text.split("|").map((part) => {
          const [value, unit] = part.split(" ");
          return (
            <Fragment key={unit}>
              {value}
              <span className="text-[22px] font-normal text-middle">{unit}</span>{" "}
            </Fragment>
          );
        })}
      </time>
    </p>
  );
}

function Calm({ uncovered, isPartial }: { uncovered: number; isPartial: boolean }) {
  if (isPartial) return "No hostname in the loaded certificates loses its last valid root.";
  return uncovered > 0
    ? "No further hostname loses its last valid root."
    : "No hostname loses its last valid root in what is loaded.";
}

function Uncovered({ count, onOpen }: { count: number; onOpen: () => void }) {
  const now = useNowWord();
  return (
    <button
      type="button"
      onClick={onOpen}
      className="text-expired hover:underline max-wide:-my-3 max-wide:min-h-touch"
    >
      <span className="rounded-chip bg-expired-tint px-1.5 py-0.5">
        {counted(count, "hostname")} {count === 1 ? "has" : "have"} no valid root {now}
      </span>
    </button>
  );
}
