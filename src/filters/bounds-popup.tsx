import { useState } from "react";
import { defaultBounds, type StatusBounds } from "../certificates/expiry.ts";
import { Button } from "../ui/button.tsx";
import { DialogPopup, type DialogProps } from "../ui/dialog-popup.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import type { BoundsDialogProps } from "./bounds-dialog.tsx";
import { boundsProblem, isDefaultBounds, mostDays } from "./status-bounds.ts";

const fields = [
  ["criticalDays", "critical"],
  ["soonDays", "soon"],
  ["upcomingDays", "upcoming"],
] as const;

/** What `BoundsDialog` does once its code is there. */
export function BoundsPopup(props: BoundsDialogProps & DialogProps) {
  const { bounds, onChange, ...dialog } = props;
  const [isOpen, setOpen] = useState(props.defaultOpen);
  const save = (changed: StatusBounds) => {
    onChange(changed);
    setOpen(false);
  };
  return (
    <DialogPopup {...dialog} title="When does a status begin?" isOpen={isOpen} onOpen={setOpen}>
      <p className="mt-2 text-middle">
        Days before the expiry, remembered on this device. They colour the page and sort
        certificates into statuses; nothing is sent anywhere.
      </p>
      <BoundsForm bounds={bounds} onSave={save} />
    </DialogPopup>
  );
}

interface BoundsFormProps {
  readonly bounds: StatusBounds;
  readonly onSave: (bounds: StatusBounds) => void;
}

function BoundsForm({ bounds, onSave }: BoundsFormProps) {
  const [draft, setDraft] = useState(bounds);
  const problem = boundsProblem(draft);
  return (
    <form
      noValidate
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onSave(draft);
      }}
    >
      <div className="flex flex-col gap-2">
        {fields.map(([field, status]) => (
          <label key={field} className="flex items-center gap-2">
            <StatusMark status={status} />
            <span className="w-24">{status}</span>
            <span className="text-middle">less than</span>
            <input
              type="number"
              inputMode="numeric"
              min={1}
              max={mostDays}
              step={1}
              value={Number.isNaN(draft[field]) ? "" : draft[field]}
              aria-describedby={problem === null ? undefined : "bounds-problem"}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.valueAsNumber })}
              className="h-control w-24 rounded-control border border-line bg-panel px-2.5 text-right max-wide:h-touch max-wide:text-[16px]"
            />
            <span className="text-middle">days left</span>
          </label>
        ))}
      </div>
      <p id="bounds-problem" role="status" className="mt-2 min-h-5 text-expired">
        {problem}
      </p>
      <div className="mt-2 flex gap-2">
        <Button type="submit" look="solid" disabled={problem !== null}>
          Save
        </Button>
        {!isDefaultBounds(draft) && (
          <Button onClick={() => setDraft(defaultBounds)}>Back to 7, 30 and 90</Button>
        )}
      </div>
    </form>
  );
}
