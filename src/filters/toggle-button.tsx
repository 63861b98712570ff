import type { ReactNode } from "react";
import { buttonLook } from "../ui/button.tsx";

interface ToggleButtonProps {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function ToggleButton({ isOn, onToggle, children }: ToggleButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onToggle(!isOn)}
      className={`${buttonLook.outline} ${isOn ? "border-ink bg-soft" : ""}`}
    >
      {children}
    </button>
  );
}
