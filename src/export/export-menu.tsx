import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { Later } from "../ui/later.tsx";
import type { ExportPopupProps } from "./export-popup.tsx";

const ExportPopup = afterRows(async () => (await import("./export-popup.tsx")).ExportPopup);

/** Takes the shown rows away, as a file or by the clipboard. */
export function ExportMenu(props: ExportPopupProps) {
  return (
    <Later trigger="Export" triggerLook={buttonLook.outline}>
      {(defaultOpen) => <ExportPopup {...props} defaultOpen={defaultOpen} />}
    </Later>
  );
}
