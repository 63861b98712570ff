import { CircleHelp } from "lucide-react";
import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { Later } from "../ui/later.tsx";

const HelpPopup = afterRows(async () => (await import("./help-popup.tsx")).HelpPopup);

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The filter's grammar and the keys. */
export function HelpDialog(control: HelpDialogProps) {
  const dialog = {
    ...control,
    trigger: <CircleHelp aria-hidden className="size-4" />,
    triggerLook: buttonLook.quiet,
    triggerLabel: "Help",
  };
  return (
    <Later {...dialog}>
      {(defaultOpen) => <HelpPopup {...dialog} defaultOpen={defaultOpen} />}
    </Later>
  );
}
