import { FileCheck } from "lucide-react";

/** What lies over the page while files are dragged over it. */
export function DropHint() {
  return (
    <div
      data-drop-hint
      className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-shadow p-3"
    >
      <div className="grid size-full place-content-center justify-items-center gap-1 rounded-table border-2 border-dashed border-middle bg-background/90 p-6 text-center">
        <FileCheck aria-hidden className="size-6 text-accent" />
        <p className="text-title">Drop to match with the certificates</p>
        <p className="text-middle">
          Fingerprints are computed in this page; nothing is uploaded.
        </p>
      </div>
    </div>
  );
}
