import { statusOf } from "../certificates/expiry.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";
import { useCellContext } from "./cell-context.ts";

export function StatusCell({ expires }: { readonly expires: number | null }) {
  const { bounds } = useCellContext();
  const status = useClock((now) => statusOf(expires, now, bounds));
  return <StatusMark status={status} label={status} />;
}
