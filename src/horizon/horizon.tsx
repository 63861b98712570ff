import { Suspense, useMemo } from "react";
import { afterRows } from "../ui/after-rows.ts";
import { OutOfDate } from "../ui/later.tsx";
import { useIdleValue } from "../ui/use-idle-value.ts";
import type { HorizonProps } from "./horizon-props.ts";
import { HorizonSkeleton } from "./horizon-skeleton.tsx";

const HorizonChart = afterRows(async () => (await import("./horizon-chart.tsx")).HorizonChart);

/**
 * Every certificate as a stem on a time axis: the nearer its expiry, the further left; the more
 * hostnames, the higher. Its code comes beside the first rows, its room is kept from the start.
 */
export function Horizon(props: HorizonProps) {
  const { certificates, rows, hostnames } = props;
  const kept = useMemo(
    () => ({ certificates, rows, hostnames }),
    [certificates, rows, hostnames],
  );
  // A key in the filter is answered by the list first, and by the picture when that is drawn.
  const settled = useIdleValue(kept);
  const drawn = settled.certificates === certificates ? settled : kept;
  return (
    <OutOfDate>
      <Suspense fallback={<HorizonSkeleton />}>
        <HorizonChart {...props} {...drawn} />
      </Suspense>
    </OutOfDate>
  );
}
