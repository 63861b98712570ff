import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { buttonLook } from "./button.tsx";
import { popupLook } from "./menu-look.ts";

interface DialogFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What takes the focus when it closes; null is what had it before. */
  readonly focusAfter?: () => HTMLElement | null;
}

/**
 * How a dialog looks: its title, what is in it, and the button that closes it. It has no
 * transform: the card of a time in it stands within it, and is placed in the window. Back, which
 * changes the page beneath it, closes it as well.
 */
export function DialogFrame({ title, children, focusAfter }: DialogFrameProps) {
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const close = () => closeButton.current?.click();
    window.addEventListener("popstate", close);
    return () => window.removeEventListener("popstate", close);
  }, []);
  return (
    <Base.Portal>
      <Base.Backdrop className="fixed inset-0 z-30 bg-shadow" />
      <Base.Popup
        data-modal
        {...(focusAfter && { finalFocus: () => focusAfter() ?? true })}
        className={`${popupLook} fixed inset-0 z-30 m-auto h-fit max-h-[92dvh] w-[min(34rem,94vw)] overflow-auto p-5`}
      >
        <Base.Title className="pr-10 text-title">{title}</Base.Title>
        {children}
        <Base.Close
          ref={closeButton}
          aria-label="Close"
          className={`${buttonLook.quiet} absolute top-3 right-3`}
        >
          <X aria-hidden className="size-4" />
        </Base.Close>
      </Base.Popup>
    </Base.Portal>
  );
}
