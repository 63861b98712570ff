import { HardDrive } from "lucide-react";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";

const items = ["forget"] as const;
const names = { forget: "Forget this device’s copy" } as const;

/** What can be done with the lists that this device keeps. */
export function CopyMenu({ onForget }: { readonly onForget: () => void }) {
  return (
    <Menu
      trigger={<HardDrive aria-hidden className="size-4" />}
      triggerLook={buttonLook.quiet}
      triggerLabel="Copy on this device"
      kind="actions"
      items={items}
      names={names}
      isOn={() => false}
      onPick={onForget}
      note="The last whole list of each scope, and the names of accounts and zones, stay in this browser for 30 days, for when you are offline."
    />
  );
}
