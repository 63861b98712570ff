import { lazy } from "react";
import type { DialogPopupProps } from "./dialog-popup.tsx";
import { Later } from "./later.tsx";

const DialogPopup = lazy(async () => {
  return { default: (await import("./dialog-popup.tsx")).DialogPopup };
});

/** A button and the dialog that it opens over the page; Escape closes it, the focus returns. */
export function Dialog(props: DialogPopupProps) {
  return (
    <Later {...props} {...(props.onOpen && { onAsk: props.onOpen })}>
      {(defaultOpen) => <DialogPopup {...props} defaultOpen={defaultOpen} />}
    </Later>
  );
}
