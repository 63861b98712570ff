import { useState } from "react";
import { DialogPopup, type DialogProps } from "../ui/dialog-popup.tsx";
import type { AsOfDialogProps } from "./as-of-dialog.tsx";
import { AsOfForm } from "./as-of-form.tsx";

interface AsOfPopupProps extends AsOfDialogProps, DialogProps {
  /** The first moment of today in UTC. */
  readonly today: number;
}

/** What `AsOfDialog` does once its code is there. */
export function AsOfPopup({ asOf, onChange, today, ...dialog }: AsOfPopupProps) {
  const [isOpen, setOpen] = useState(dialog.defaultOpen);
  const choose = (time: number | null) => {
    onChange(time);
    setOpen(false);
  };
  return (
    <DialogPopup {...dialog} title="What will be expired on …" isOpen={isOpen} onOpen={setOpen}>
      <p className="mt-2 text-middle">
        Set a date to look ahead. Everything on the page is then computed for its first moment
        in UTC, with the certificates of now: nothing is renewed in between.
      </p>
      <AsOfForm today={today} asOf={asOf} onChoose={choose} />
    </DialogPopup>
  );
}
