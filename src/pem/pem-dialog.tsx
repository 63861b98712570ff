import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { Button } from "../ui/button.tsx";
import { DialogFrame } from "../ui/dialog-frame.tsx";
import { isDoubleClick } from "../ui/is-double-click.ts";
import { PemEntry } from "./pem-entry.tsx";
import { PemResult } from "./pem-result.tsx";
import type { ReadingState } from "./use-reading.ts";

interface PemDialogProps {
  readonly certificates: readonly Certificate[];
  readonly isWhole: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onShow: (key: string) => void;
  readonly reading: ReadingState;
  /** The keys of the certificates that were selected for it. */
  readonly selected: readonly string[];
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Called when what was read is to make place for something else. */
  readonly onAgain: () => void;
}

/** Takes a PEM file, and says which of the loaded certificates it is. */
export function PemDialog(props: PemDialogProps) {
  const { reading, onOpenChange } = props;
  const hasShown = useRef(false);
  const opener = useRef<Element>(null);
  const show = (key: string) => {
    hasShown.current = true;
    onOpenChange(false);
    props.onShow(key);
  };
  return (
    <Base.Root
      open={props.isOpen}
      onOpenChange={(isOpen, details) => {
        if (!isOpen && isDoubleClick(details)) details.cancel();
        else onOpenChange(isOpen);
      }}
      // Opened again, it has shown nothing yet; by the button, it asks for something new.
      onOpenChangeComplete={(isOpen) => {
        if (isOpen) hasShown.current = false;
        else props.onAgain();
      }}
    >
      <DialogFrame
        title="Match a PEM file"
        focusAfter={() =>
          hasShown.current || !canFocus(opener.current) ? panelHeading() : null
        }
      >
        <FocusBefore note={opener} />
        {reading === null ? (
          <Part key="entry">
            <PemEntry onText={props.onText} onFiles={props.onFiles} />
          </Part>
        ) : reading === "out-of-date" ? (
          <OutOfDateCode />
        ) : (
          <Part key="outcome">
            <PemResult {...props} reading={reading} onShow={show} />
            {reading !== "reading" && (
              <Button className="mt-5" onClick={props.onAgain}>
                Match another file
              </Button>
            )}
          </Part>
        )}
      </DialogFrame>
    </Base.Root>
  );
}

/** Notes what had the focus before the dialog that it stands in takes it. */
function FocusBefore({ note }: { readonly note: RefObject<Element | null> }) {
  useLayoutEffect(() => {
    note.current = document.activeElement;
  }, [note]);
  return null;
}

/** Whether the focus can go back to it: a file may be dropped while nothing has it. */
function canFocus(element: Element | null): boolean {
  return element !== null && element !== document.body && element.closest("[inert]") === null;
}

/** Of the certificate that is open beside the list. */
function panelHeading(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-detail] h2");
}

/** What takes another part's place takes up the focus that was lost with it. */
function Part({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return (
    <div ref={element} tabIndex={-1} className="mt-3 outline-none">
      {children}
    </div>
  );
}

function OutOfDateCode() {
  return (
    <div className="mt-3">
      <p role="alert" className="mb-4">
        Nothing was read: the code for it could not be loaded. There is a newer version of this
        page, or no connection.
      </p>
      <Button onClick={() => window.location.reload()}>New version: reload</Button>
    </div>
  );
}
