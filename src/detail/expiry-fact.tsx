import { exactCountdown } from "../certificates/countdown.ts";
import { localMoment, momentIn, utcMoment } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { useClock } from "../ui/use-clock.ts";
import { useZone } from "../ui/zone-context.ts";
import { Nothing } from "./fact.tsx";

/** The notAfter in UTC, where the reader is, and to the second from now. */
export function ExpiryFact({ expires }: { readonly expires: number | null }) {
  if (expires === null) return <Nothing>unknown: no date that can be read</Nothing>;
  return (
    <>
      <Moment time={expires} isFocusable className={factLook}>
        {utcMoment(expires)}
      </Moment>
      <Moment time={expires} className="block w-fit text-small text-middle">
        {localMoment(expires)}, your time
      </Moment>
      <Moment time={expires} className="block w-fit text-small text-middle">
        <Exactly expires={expires} />
      </Moment>
    </>
  );
}

const factLook = "select-text min-h-6 -my-0.5 max-wide:-my-3 max-wide:min-h-touch";

function Exactly({ expires }: { readonly expires: number }) {
  const words = useClock((now) => {
    const exact = exactCountdown(expires, now);
    return expires > now ? `in ${exact}` : exact;
  });
  return <span data-exact-countdown>{words}</span>;
}

/** Another moment of a certificate, in the reader's choice of zone. */
export function MomentFact({ time }: { readonly time: number | null }) {
  const zone = useZone();
  if (time === null) return <Nothing>unknown</Nothing>;
  return (
    <Moment time={time} isFocusable className={factLook}>
      {momentIn(zone, time)}
    </Moment>
  );
}
