import type { Config } from "tailwindcss";

/** A colour for light and for dark; `color-scheme` on the root element decides which. */
function pair(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}

/**
 * The design tokens. Every colour that carries words has at least 4.5:1 on background, panel,
 * selected row and its own tint, in both themes (WCAG 2.2 AA); marks have at least 3:1.
 */
export default {
  content: [],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      background: pair("#fbfbfa", "#0f1011"),
      panel: pair("#ffffff", "#151617"),
      line: pair("#e7e6e3", "#26282a"),
      soft: pair("#f0efec", "#1d1f20"),
      ink: pair("#1b1a18", "#ececea"),
      middle: pair("#66635d", "#a3a19c"),
      dim: pair("#6e6a63", "#8e8c86"),
      accent: "#f6821f",
      expired: { DEFAULT: pair("#b42318", "#ff7b72"), tint: pair("#fdecea", "#331513") },
      critical: { DEFAULT: pair("#c2410c", "#ff9350"), tint: pair("#fff0e6", "#321a0c") },
      soon: { DEFAULT: pair("#94600f", "#e3b341"), tint: pair("#fdf4dc", "#2c230c") },
      upcoming: { DEFAULT: pair("#3567ab", "#7fb0f0"), tint: pair("#eaf1fb", "#12233a") },
      valid: { DEFAULT: pair("#2a7253", "#5cc396"), tint: pair("#e8f4ee", "#10281e") },
      unknown: { DEFAULT: pair("#6e6a63", "#8e8c86"), tint: pair("#f0efec", "#1d1f20") },
      match: pair("#ffe9a8", "#5a4a10"),
      selected: pair("#f5f8ff", "#171c26"),
      shadow: pair("rgb(27 26 24 / 0.12)", "rgb(0 0 0 / 0.6)"),
    },
    fontFamily: {
      sans: ['"Geist Variable"', "ui-sans-serif", "system-ui", "sans-serif"],
      mono: ['"Geist Mono Variable"', "ui-monospace", "monospace"],
    },
    fontSize: {
      small: ["12px", { lineHeight: "16px" }],
      body: ["13.5px", { lineHeight: "20px" }],
      title: ["15px", { lineHeight: "20px", letterSpacing: "-0.02em", fontWeight: "580" }],
      heading: ["22px", { lineHeight: "28px", letterSpacing: "-0.03em", fontWeight: "580" }],
      figure: ["38px", { lineHeight: "44px", letterSpacing: "-0.035em", fontWeight: "560" }],
    },
    fontWeight: { normal: "400", medium: "500", strong: "560" },
    borderRadius: { none: "0", chip: "5px", control: "7px", table: "10px", full: "999px" },
    screens: {
      /** From here on the table has columns; below, each row is a card. */
      wide: "980px",
      full: "1280px",
    },
    extend: {
      spacing: { header: "52px", control: "30px", touch: "44px" },
      transitionDuration: { quick: "140ms" },
    },
  },
} satisfies Config;
