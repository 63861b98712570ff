import { momentIn } from "../certificates/moment.ts";
import { useZone } from "../ui/zone-context.ts";

/**
 * Says in a panel that covers the page what the page's banner says: that it is computed for
 * another moment than now.
 * @param time epoch ms
 */
export function AsOfLine({ time }: { readonly time: number }) {
  const zone = useZone();
  return (
    <p className="-mx-(--edge) my-2 bg-ink px-(--edge) py-1 text-small text-background wide:hidden">
      Computed as of {momentIn(zone, time)}
    </p>
  );
}
