import { Button } from "../ui/button.tsx";

interface PemButtonProps {
  readonly onOpen: () => void;
}

/** Opens the dialog of `PemDrop`, which stands elsewhere on the page. */
export function PemButton({ onOpen }: PemButtonProps) {
  return (
    <Button aria-haspopup="dialog" onClick={onOpen}>
      Match a PEM file
    </Button>
  );
}
