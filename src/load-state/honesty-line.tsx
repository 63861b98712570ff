import { formatCount } from "../certificates/format-count.ts";
import { dateIn, momentIn, timeOfDayIn } from "../certificates/moment.ts";
import { defaultSlots } from "../certificates/tidy-up.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { useClock } from "../ui/use-clock.ts";
import { useZone, type Zone } from "../ui/zone-context.ts";
import type { Reading } from "./load-words.ts";

interface HonestyReading extends Reading {
  readonly scopes: readonly { readonly scope: Scope }[];
  readonly isWhole: boolean;
}

/** Of an account's slots, so many are free when it is worth a word. */
const fewSlots = 5;

export interface HonestyLineProps {
  readonly reading: HonestyReading;
}

/** Proves the numbers on the page: how much they are made of, and when that was read. */
export function HonestyLine({ reading }: HonestyLineProps) {
  const zone = useZone();
  const words = useClock((now) => honestyWords(reading, zone, now));
  if (reading.readAt === null) return null;
  return (
    <p className="text-small text-dim tabular-nums" data-honesty>
      {words}
    </p>
  );
}

/** "1,240 of 1,240 loaded, 2 pages, 12:03:10 UTC"; with its date where that is not today's. */
export function honestyWords(reading: HonestyReading, zone: Zone, now: number): string {
  const { rowsRead, pagesRead, pagesWanted, readAt, scopes } = reading;
  const total = reading.total ?? (reading.isWhole ? rowsRead : null);
  const more = reading.unlisted === null ? "" : " of an unknown number";
  const pages =
    pagesRead === pagesWanted
      ? formatCount(pagesRead)
      : `${formatCount(pagesRead)} of ${formatCount(pagesWanted)}`;
  return [
    `${formatCount(rowsRead)}${total === null ? "" : ` of ${formatCount(total)}`} loaded`,
    scopes.length > 1 ? `${formatCount(scopes.length)} scopes${more}` : null,
    `${pages} page${pagesWanted === 1 ? "" : "s"}`,
    readAt === null ? null : readWords(readAt, zone, now),
    slotWords(reading),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** Only of an account that is nearly full: one that holds more has had its limit raised. */
function slotWords({ scopes, isWhole, rowsRead }: HonestyReading): string | null {
  const [first] = scopes;
  const isAccount = scopes.length === 1 && first?.scope.kind === "account";
  const left = defaultSlots - rowsRead;
  if (!isAccount || !isWhole || left < 0 || left > fewSlots) return null;
  return `${left === 0 ? "none" : left} of the account's ${defaultSlots} default slots left`;
}

function readWords(readAt: number, zone: Zone, now: number): string {
  const isToday = dateIn(zone, readAt) === dateIn(zone, now);
  return isToday ? timeOfDayIn(zone, readAt) : momentIn(zone, readAt);
}
