import { buttonLook } from "../ui/button.tsx";
import type { Zone } from "../ui/zone-context.ts";

interface ZoneButtonProps {
  readonly zone: Zone;
  readonly onChange: (zone: Zone) => void;
}

const words = { utc: "UTC", local: "Local" } as const;

/** Writes dates in UTC, or in the zone of the reader's device. */
export function ZoneButton({ zone, onChange }: ZoneButtonProps) {
  const other = zone === "utc" ? "local" : "utc";
  return (
    <button
      type="button"
      className={buttonLook.quiet}
      aria-label={`Times in ${zone === "utc" ? "UTC" : "local time"}: change to ${other === "utc" ? "UTC" : "local time"}`}
      title={zone === "utc" ? "Times are in UTC" : "Times are in this device's zone"}
      onClick={() => onChange(other)}
    >
      {words[zone]}
    </button>
  );
}
