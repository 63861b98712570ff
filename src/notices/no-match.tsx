import { Button } from "../ui/button.tsx";
import { NothingPanel } from "./nothing-panel.tsx";

interface NoMatchProps {
  /** What there is none of, in the singular: "certificate" or "hostname". */
  readonly unit: string;
  /** Whether every certificate of the list is there. */
  readonly isWhole: boolean;
  readonly isReading: boolean;
  readonly onClear: () => void;
}

/** There are certificates, but the filter keeps none of them. */
export function NoMatch({ unit, isWhole, isReading, onClear }: NoMatchProps) {
  return (
    <NothingPanel
      title={`No ${unit} matches this filter`}
      action={<Button onClick={onClear}>Clear the filter</Button>}
    >
      {lookedAt(isWhole, isReading)}
    </NothingPanel>
  );
}

function lookedAt(isWhole: boolean, isReading: boolean): string {
  if (isWhole) {
    return "Every certificate of the list was looked at. A hostname in quotes must be written exactly as it was entered at Cloudflare.";
  }
  return isReading
    ? "None of those that have come so far does; the rest is still being read."
    : "Not every certificate could be looked at; what is missing is said above.";
}
