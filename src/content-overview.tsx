import { memo, useMemo } from "react";
import { AsOfDialog } from "./as-of/as-of-dialog.tsx";
import { exactly } from "./filters/exactly.ts";
import { Horizon } from "./horizon/horizon.tsx";
import { HorizonSkeleton } from "./horizon/horizon-skeleton.tsx";
import type { ListState } from "./list-state.ts";
import { OutagePanel } from "./outage/outage-panel.tsx";
import { OutageSkeleton } from "./outage/outage-skeleton.tsx";
import { Overview } from "./outage/overview.tsx";
import { clock } from "./ui/clock.ts";
import { ClockContext } from "./ui/clock-context.ts";
import { Steady } from "./ui/steady.tsx";
import { clearedFilters } from "./view/cleared-filters.ts";

/** What comes next: the outage and the horizon. */
export const ContentOverview = memo(function ContentOverview(list: ListState) {
  const { certificates, shown, bounds, view, onView, isLoaded, isWhole } = list;
  const hostnames = useMemo(
    () =>
      shown.hostnames && {
        coverage: shown.coverage,
        anyTime: shown.hostnames.anyTime,
        shown: shown.hostnames.rows.length,
      },
    [shown.coverage, shown.hostnames],
  );
  return (
    <Overview
      outage={
        isLoaded ? (
          <Steady by={[shown.outage, shown.uncovered, shown.unknownDates, isWhole, view.asof]}>
            {() => (
              <OutagePanel
                outage={shown.outage}
                uncovered={shown.uncovered}
                unknownDates={shown.unknownDates}
                isPartial={!isWhole}
                asOf={
                  // It looks ahead from today, whatever moment the page computes for.
                  <ClockContext value={clock}>
                    <AsOfDialog asOf={view.asof} onChange={(asof) => onView({ asof })} />
                  </ClockContext>
                }
                onCertificate={(key) => onView({ certificate: [key] })}
                onHostname={(hostname) => onView({ ...clearedFilters, q: exactly(hostname) })}
                onUncovered={() =>
                  onView({ ...clearedFilters, view: "hostnames", status: ["expired"] })
                }
              />
            )}
          </Steady>
        ) : (
          <OutageSkeleton />
        )
      }
      horizon={
        isLoaded ? (
          <Horizon
            certificates={certificates}
            rows={shown.sifted.anyTime}
            hostnames={hostnames}
            bounds={bounds}
            isPartial={!isWhole}
            range={view.expires}
            onRange={(expires) => onView({ expires })}
            selected={view.certificate}
            onOpen={(key) => onView({ certificate: [key] })}
          />
        ) : (
          <HorizonSkeleton />
        )
      }
    />
  );
});
