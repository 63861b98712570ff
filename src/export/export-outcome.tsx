import { useEffect } from "react";
import { popupLook } from "../ui/menu-look.ts";
import { SelectedText } from "../ui/selected-text.tsx";
import type { ExportState } from "./use-export.ts";

interface ExportOutcomeProps {
  readonly state: ExportState;
  readonly onDone: () => void;
}

const shownMs = 8_000;
const place = "absolute top-full right-0 z-20 mt-1.5 w-max max-w-[min(28rem,90vw)]";

/** How an export went, below its button: said to all, and gone after a while. */
export function ExportOutcome({ state, onDone }: ExportOutcomeProps) {
  useEffect(() => {
    if (state.kind !== "done") return;
    const timer = setTimeout(onDone, shownMs);
    return () => clearTimeout(timer);
  });
  const words = "words" in state ? state.words : "";
  return (
    <>
      <span
        role="status"
        className={words === "" ? "" : `${popupLook} ${place} px-3 py-2 text-small`}
      >
        {words}
      </span>
      {state.kind === "denied" && (
        <span className={`${popupLook} ${place} min-w-72 p-2`}>
          <span className="mb-1.5 block text-small">
            The browser denied the clipboard; copy it from here.
          </span>
          <SelectedText text={state.text} label={`Copy ${state.format}`} onDone={onDone} />
        </span>
      )}
    </>
  );
}
