interface PemLinkProps {
  readonly onOpen: () => void;
}

/** The way from a certificate to the dialog of `PemDrop`: a file proves what is installed. */
export function PemLink({ onOpen }: PemLinkProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className="min-h-6 text-small text-middle underline underline-offset-2 hover:text-ink max-wide:min-h-touch"
      onClick={onOpen}
    >
      Match a PEM file
    </button>
  );
}
