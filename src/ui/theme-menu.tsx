import { Contrast } from "lucide-react";
import { buttonLook } from "./button.tsx";
import { Menu } from "./menu.tsx";
import { themes, useTheme } from "./use-theme.ts";

const names = { system: "System", light: "Light", dark: "Dark" } as const;

export function ThemeMenu() {
  const [theme, setTheme] = useTheme();
  return (
    <Menu
      trigger={<Contrast aria-hidden className="size-4" />}
      triggerLook={buttonLook.quiet}
      triggerLabel={`Theme: ${names[theme]}`}
      kind="choice"
      items={themes}
      names={names}
      isOn={(name) => name === theme}
      onPick={setTheme}
    />
  );
}
