import type { ComponentProps } from "react";

type ButtonProps = ComponentProps<"button"> & {
  /** "solid" for the one next step, "quiet" for what stands aside. */
  readonly look?: "outline" | "solid" | "quiet";
};

export function Button({ look = "outline", className = "", ...props }: ButtonProps) {
  return <button type="button" {...props} className={`${buttonLook[look]} ${className}`} />;
}

const shared =
  "inline-flex h-control max-wide:min-h-touch items-center justify-center gap-1.5 rounded-control px-2.5 whitespace-nowrap select-none";

/** The same looks for links and for the triggers of menus. */
export const buttonLook = {
  outline: `${shared} border border-line bg-panel text-ink hover:bg-soft data-popup-open:bg-soft`,
  solid: `${shared} border border-ink bg-ink text-background hover:opacity-85`,
  quiet: `${shared} min-w-control max-wide:min-w-touch text-middle hover:bg-soft hover:text-ink data-popup-open:bg-soft`,
} as const;
