import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "./button.tsx";
import { popupLook } from "./menu-look.ts";

interface DialogFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** How a dialog looks: its title, what is in it, and the button that closes it. */
export function DialogFrame({ title, children }: DialogFrameProps) {
  return (
    <Base.Portal>
      <Base.Backdrop className="fixed inset-0 z-30 bg-shadow" />
      <Base.Popup
        className={`${popupLook} fixed top-1/2 left-1/2 z-30 max-h-[92dvh] w-[min(34rem,94vw)] -translate-x-1/2 -translate-y-1/2 overflow-auto p-5`}
      >
        <Base.Title className="pr-10 text-title">{title}</Base.Title>
        {children}
        <Base.Close aria-label="Close" className={`${buttonLook.quiet} absolute top-3 right-3`}>
          <X aria-hidden className="size-4" />
        </Base.Close>
      </Base.Popup>
    </Base.Portal>
  );
}
