import { FileKey } from "lucide-react";
import { Button } from "../ui/button.tsx";

interface PemButtonProps {
  readonly onOpen: () => void;
}

/** Opens the dialog of `PemDrop`, which stands elsewhere on the page. */
export function PemButton({ onOpen }: PemButtonProps) {
  return (
    <Button
      aria-haspopup="dialog"
      aria-label="Match a PEM file"
      title="Match a PEM file with the certificates: choose, paste, or drop it anywhere"
      className="max-wide:min-w-touch"
      onClick={onOpen}
    >
      <FileKey aria-hidden className="size-3.5" />
    </Button>
  );
}
