import { afterRows } from "./after-rows.ts";
import { Later } from "./later.tsx";
import type { MenuPopupProps } from "./menu-popup.tsx";

const MenuPopup = afterRows(async () => (await import("./menu-popup.tsx")).MenuPopup);

interface MenuProps<T extends string>
  extends Omit<MenuPopupProps, "items" | "isOn" | "onPick"> {
  readonly items: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly isOn: (item: T) => boolean;
  /** Called for the chosen item too: to choose it again can mean something. */
  readonly onPick: (item: T) => void;
}

/** A button and the menu that it opens below it. */
export function Menu<T extends string>({ items, names, isOn, onPick, ...menu }: MenuProps<T>) {
  const entries = items.map((item) => ({
    name: names[item],
    isOn: isOn(item),
    onPick: () => onPick(item),
  }));
  return (
    <Later {...menu}>
      {(defaultOpen) => <MenuPopup {...menu} items={entries} defaultOpen={defaultOpen} />}
    </Later>
  );
}
