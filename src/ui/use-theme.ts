import { useState } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "notafter.theme";

/** The theme, remembered on the device. `public/theme.js` sets it before the first paint. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((name) => name === document.documentElement.dataset.theme) ?? "system",
  );
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    remember(chosen);
  };
  return [theme, choose];
}

function remember(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be blocked or full: the theme then lasts as long as the page.
  }
}
