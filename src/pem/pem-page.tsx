import { Suspense, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { OutOfDate } from "../ui/later.tsx";
import { whenShown } from "../ui/when-shown.ts";
import { mostPicked } from "../view/most-picked.ts";
import { DropHint } from "./drop-hint.tsx";
import { matchCertificates } from "./match-certificates.ts";
import { usePageDrop } from "./use-page-drop.ts";
import { usePagePaste } from "./use-page-paste.ts";
import { useReading } from "./use-reading.ts";

const PemDialog = whenShown(async () => (await import("./pem-dialog.tsx")).PemDialog);

export interface PemPageProps {
  /** The loaded certificates, whatever the filter shows of them. */
  readonly certificates: readonly Certificate[];
  /** Whether those are the whole list. */
  readonly isWhole: boolean;
  /** Whether the dialog is open; a file that is dropped asks for it to be opened. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Called once for what was read, with the keys of the certificates that it matches. */
  readonly onSelect: (keys: readonly string[]) => void;
  /** Called when a person asks to see a certificate; the dialog is closed before. */
  readonly onShow: (key: string) => void;
}

/** What `PemDrop` does once its code is there. */
export function PemPage(props: PemPageProps) {
  const { certificates, isOpen, onOpenChange } = props;
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [isNeeded, setNeeded] = useState(isOpen);
  if (isOpen && !isNeeded) setNeeded(true);

  const reading = useReading((read) => {
    const matches = matchCertificates(read.certificates, certificates);
    const found = new Set(matches.flatMap(({ same }) => same.map(({ key }) => key)));
    const keys = [...found].slice(0, mostPicked);
    setSelected(keys);
    if (keys.length > 0) props.onSelect(keys);
  });
  const readFiles = (files: readonly File[]) => {
    onOpenChange(true);
    reading.readFiles(files);
  };
  const readText = (text: string) => {
    onOpenChange(true);
    reading.readText(text);
  };
  const isOver = usePageDrop(readText, readFiles);
  usePagePaste(readText, readFiles);

  return (
    <>
      {isOver && <DropHint />}
      {isNeeded && (
        <OutOfDate>
          <Suspense fallback={null}>
            <PemDialog
              {...props}
              reading={reading.state}
              selected={selected}
              onText={readText}
              onFiles={readFiles}
              onAgain={reading.forget}
            />
          </Suspense>
        </OutOfDate>
      )}
    </>
  );
}
