import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { DialogFrame } from "./dialog-frame.tsx";
import type { TriggerProps } from "./later.tsx";

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
      <DialogFrame title={props.title}>{props.children}</DialogFrame>
    </Base.Root>
  );
}
