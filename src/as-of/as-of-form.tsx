import { useId, useState } from "react";
import { dayMs } from "../certificates/expiry.ts";
import { dateIn } from "../certificates/moment.ts";
import { Button } from "../ui/button.tsx";

interface AsOfFormProps {
  /** The first moment of today in UTC. */
  readonly today: number;
  readonly asOf: number | null;
  readonly onChoose: (time: number | null) => void;
}

const presets = [
  ["In 7 days", 7],
  ["In 30 days", 30],
  ["In 90 days", 90],
  ["In a year", 365],
] as const;

export function AsOfForm({ today, asOf, onChoose }: AsOfFormProps) {
  const id = useId();
  const [date, setDate] = useState(dateIn("utc", asOf ?? today + 30 * dayMs));
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(time)) onChoose(time);
      }}
    >
      <label htmlFor={id} className="text-small text-middle">
        Date
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={id}
          type="date"
          required
          min="1970-01-01"
          max="2200-12-31"
          value={date}
          onChange={(event) => setDate(event.target.value)}
          className="h-control rounded-control border border-line bg-panel px-2.5 max-wide:h-touch max-wide:text-[16px]"
        />
        <Button type="submit" look="solid">
          Look ahead
        </Button>
        {asOf !== null && <Button onClick={() => onChoose(null)}>Back to now</Button>}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        {presets.map(([words, days]) => (
          <Button key={days} onClick={() => onChoose(today + days * dayMs)}>
            {words}
          </Button>
        ))}
      </div>
    </form>
  );
}
