import { Popover as Base } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import type { TriggerProps } from "./later.tsx";
import { popupLook } from "./menu-look.ts";

interface PopoverProps extends TriggerProps {
  readonly title: string;
  readonly defaultOpen: boolean;
  readonly children: ReactNode;
}

/** A button and the box that it opens below it. Loaded late: stands within `Later`. */
export function Popover({ title, defaultOpen, children, ...trigger }: PopoverProps) {
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger className={trigger.triggerLook} aria-label={trigger.triggerLabel}>
        {trigger.trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={6} className="z-20">
          <Base.Popup
            className={`${popupLook} flex max-h-[min(32rem,var(--available-height))] w-[min(28rem,92vw)] flex-col`}
          >
            <Base.Title className="px-3.5 pt-3 pb-1 text-title">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
