import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "./button.tsx";
import type { TriggerProps } from "./later.tsx";
import { popupLook } from "./menu-look.ts";

export interface DialogPopupProps extends TriggerProps {
  readonly title: string;
  readonly children: ReactNode;
  /** For a dialog that its contents close; others leave both out. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

export function DialogPopup(props: DialogPopupProps & { readonly defaultOpen: boolean }) {
  const { isOpen, onOpen } = props;
  const control = isOpen === undefined ? { defaultOpen: props.defaultOpen } : { open: isOpen };
  return (
    <Base.Root {...control} onOpenChange={(open) => onOpen?.(open)}>
      <Base.Trigger className={props.triggerLook} aria-label={props.triggerLabel}>
        {props.trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-shadow" />
        <Base.Popup
          className={`${popupLook} fixed top-1/2 left-1/2 z-30 max-h-[92dvh] w-[min(34rem,94vw)] -translate-x-1/2 -translate-y-1/2 overflow-auto p-5`}
        >
          <Base.Title className="pr-10 text-title">{props.title}</Base.Title>
          {props.children}
          <Base.Close
            aria-label="Close"
            className={`${buttonLook.quiet} absolute top-3 right-3`}
          >
            <X aria-hidden className="size-4" />
          </Base.Close>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
