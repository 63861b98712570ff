import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { TriggerProps } from "./later.tsx";
import { menuItemLook, menuLook } from "./menu-look.ts";

export interface MenuPopupProps extends TriggerProps {
  readonly items: readonly MenuItem[];
  /** Whether each item is on or off by itself, one of all is chosen, or each does something. */
  readonly kind: "checks" | "choice" | "actions";
  /** Beside the items that are on; a check mark if left out. */
  readonly indicator?: ReactNode;
  /** A line under the items. */
  readonly note?: string;
}

interface MenuItem {
  readonly name: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

export function MenuPopup({
  defaultOpen,
  ...menu
}: MenuPopupProps & { readonly defaultOpen: boolean }) {
  return (
    <Base.Root modal={false} defaultOpen={defaultOpen}>
      <Base.Trigger className={menu.triggerLook} aria-label={menu.triggerLabel}>
        {menu.trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={6} className="z-20">
          <Base.Popup className={`${menuLook} min-w-44`}>
            {menu.kind === "checks" && <Checks {...menu} />}
            {menu.kind === "choice" && <Choice {...menu} />}
            {menu.kind === "actions" && <Actions {...menu} />}
            {menu.note !== undefined && (
              <p className="mt-1 max-w-60 border-t border-soft px-2.5 pt-2 pb-1 text-small text-middle">
                {menu.note}
              </p>
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const check = <Check aria-hidden className="size-3.5" />;

function Checks({ items, indicator = check }: MenuPopupProps) {
  return items.map(({ name, isOn, onPick }) => (
    <Base.CheckboxItem
      key={name}
      className={menuItemLook}
      checked={isOn}
      onCheckedChange={onPick}
    >
      <span className="flex-1">{name}</span>
      <Base.CheckboxItemIndicator>{indicator}</Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  ));
}

function Choice({ items, indicator = check }: MenuPopupProps) {
  return (
    <Base.RadioGroup value={items.find(({ isOn }) => isOn)?.name}>
      {items.map(({ name, onPick }) => (
        <Base.RadioItem
          key={name}
          value={name}
          className={menuItemLook}
          onClick={onPick}
          closeOnClick
        >
          <span className="flex-1">{name}</span>
          <Base.RadioItemIndicator>{indicator}</Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

function Actions({ items }: MenuPopupProps) {
  return items.map(({ name, onPick }) => (
    <Base.Item key={name} className={menuItemLook} onClick={onPick}>
      {name}
    </Base.Item>
  ));
}
