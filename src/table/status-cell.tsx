import { statusOf } from "../certificates/expiry.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";

export function StatusCell({ expires }: { readonly expires: number | null }) {
  const status = useClock((now) => statusOf(expires, now));
  return <StatusMark status={status} label={status} />;
}
