import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { DialogFrame } from "./dialog-frame.tsx";
import { isDoubleClick } from "./is-double-click.ts";
import type { TriggerProps } from "./later.tsx";

export interface DialogProps extends TriggerProps {
  readonly defaultOpen: boolean;
  /** For a dialog that is opened or closed from outside; others leave both out. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

interface DialogPopupProps extends DialogProps {
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A button and the dialog that it opens over the page; Escape closes it, the focus returns.
 * Loaded late: stands within `Later`.
 */
export function DialogPopup(props: DialogPopupProps) {
  const { isOpen, onOpen } = props;
  const control = isOpen === undefined ? { defaultOpen: props.defaultOpen } : { open: isOpen };
  return (
    <Base.Root
      {...control}
      onOpenChange={(open, details) => {
        if (!open && isDoubleClick(details)) details.cancel();
        else onOpen?.(open);
      }}
    >
      <Base.Trigger className={props.triggerLook} aria-label={props.triggerLabel}>
        {props.trigger}
      </Base.Trigger>
      <DialogFrame title={props.title}>{props.children}</DialogFrame>
    </Base.Root>
  );
}
