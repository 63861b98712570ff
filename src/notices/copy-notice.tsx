import { Button } from "../ui/button.tsx";
import { Notice } from "./notice.tsx";

type CopyTrouble = keyof typeof words;

const words = {
  failed: {
    title: "No new copy is kept on this device.",
    text: "Its storage is full, blocked or out of order. What was kept before may still be there.",
  },
  odd: {
    title: "The copy on this device was dropped.",
    text: "It was not as it had been written: by another version, or changed since.",
  },
  forgotten: {
    title: "This device’s copy is forgotten.",
    text: "Nothing more is kept until the page is opened again.",
  },
  unforgotten: {
    title: "The copy could not be deleted from this device.",
    text: "Its storage fails: delete what the browser keeps for this site. Nothing more is kept until the page is opened again.",
  },
} as const;

export interface CopyNoticeProps {
  readonly trouble: CopyTrouble | null;
  readonly onDismiss: () => void;
}

/** Why there is no copy of the list on this device, once and quietly. */
export function CopyNotice({ trouble, onDismiss }: CopyNoticeProps) {
  if (trouble === null) return null;
  return (
    <Notice
      tone="quiet"
      title={words[trouble].title}
      action={
        <Button look="quiet" className="h-7" onClick={onDismiss}>
          Dismiss
        </Button>
      }
    >
      {words[trouble].text}
    </Notice>
  );
}
