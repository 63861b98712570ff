import { ChevronDown } from "lucide-react";
import { type Status, type StatusBounds, statuses } from "../certificates/expiry.ts";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { statusWords } from "./status-words.ts";

interface StatusMenuProps {
  readonly chosen: readonly Status[];
  readonly bounds: StatusBounds;
  /** What is filtered: "certificates" or "hostnames". */
  readonly unit: string;
  readonly onChoose: (chosen: readonly Status[]) => void;
}

/** Every status by name, also those that the chips leave out because nothing has them. */
export function StatusMenu({ chosen, bounds, unit, onChoose }: StatusMenuProps) {
  const names = statuses.map((status) => [
    status,
    `${status}: ${statusWords(status, bounds, unit)}`,
  ]);
  return (
    <Menu
      trigger={
        <>
          {chosen.length === 0 ? "Status" : `Status · ${chosen.length}`}
          <ChevronDown aria-hidden className="size-3.5 text-dim" />
        </>
      }
      triggerLook={`${buttonLook.outline} ${chosen.length === 0 ? "" : "border-ink bg-soft"}`}
      kind="checks"
      items={statuses}
      names={Object.fromEntries(names) as Record<Status, string>}
      isOn={(status) => chosen.includes(status)}
      onPick={(status) =>
        onChoose(statuses.filter((other) => chosen.includes(other) !== (other === status)))
      }
    />
  );
}
