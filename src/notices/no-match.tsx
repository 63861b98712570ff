import { Button } from "../ui/button.tsx";
import { NothingPanel } from "./nothing-panel.tsx";

interface NoMatchProps {
  /** What there is none of, in the singular: "certificate" or "hostname". */
  readonly unit: string;
  /** Whether every certificate of the list is there. */
  readonly isWhole: boolean;
  readonly isReading: boolean;
  /** Whether a hostname is asked for exactly. */
  readonly isExact: boolean;
  readonly onClear: () => void;
}

/** There are certificates, but the filter keeps none of them. */
export function NoMatch({ unit, onClear, ...state }: NoMatchProps) {
  return (
    <NothingPanel
      title={`No ${unit} matches this filter`}
      action={<Button onClick={onClear}>Clear the filter</Button>}
    >
      {lookedAt(unit, state)}
    </NothingPanel>
  );
}

type State = Pick<NoMatchProps, "isWhole" | "isReading" | "isExact">;

function lookedAt(unit: string, { isWhole, isReading, isExact }: State): string {
  if (isWhole) {
    const all = `Every ${unit} of the list was looked at.`;
    return isExact
      ? `${all} A hostname in quotes must be written exactly as it was entered at Cloudflare.`
      : all;
  }
  return isReading
    ? "None of those that have come so far does; the rest is still being read."
    : "Not every certificate could be looked at; what is missing is said above.";
}
