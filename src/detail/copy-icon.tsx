import { Copy } from "lucide-react";
import { CopyButton } from "../ui/copy-button.tsx";

interface CopyIconProps {
  readonly text: string;
  readonly label: string;
}

/** Copies what it stands beside. */
export function CopyIcon({ text, label }: CopyIconProps) {
  return (
    <CopyButton
      text={text}
      label={label}
      className="-my-2 inline-grid align-middle min-h-6 min-w-6 shrink-0 place-items-center rounded-chip px-1 font-sans text-small text-middle hover:bg-soft hover:text-ink max-wide:-my-3 max-wide:min-h-touch max-wide:min-w-touch"
    >
      <Copy aria-hidden className="size-3" />
    </CopyButton>
  );
}
