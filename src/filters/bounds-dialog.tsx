import { SlidersHorizontal } from "lucide-react";
import type { StatusBounds } from "../certificates/expiry.ts";
import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { Later } from "../ui/later.tsx";

export interface BoundsDialogProps {
  readonly bounds: StatusBounds;
  readonly onChange: (bounds: StatusBounds) => void;
}

const BoundsPopup = afterRows(async () => (await import("./bounds-popup.tsx")).BoundsPopup);

const trigger = {
  trigger: <SlidersHorizontal aria-hidden className="size-3.5" />,
  triggerLook: `${buttonLook.quiet} shrink-0 print:hidden`,
  triggerLabel: "Set the status bounds",
};

/** Sets how many days before its expiry a certificate changes its status. */
export function BoundsDialog(props: BoundsDialogProps) {
  return (
    <Later {...trigger}>
      {(defaultOpen) => <BoundsPopup {...props} {...trigger} defaultOpen={defaultOpen} />}
    </Later>
  );
}
