import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Notice } from "./notice.tsx";

interface AddressNoticeProps {
  /** The parameters of the address that could not be read, with what they hold. */
  readonly unreadable: readonly { readonly name: string; readonly value: string }[];
  readonly onDismiss: () => void;
}

/** A pasted address that asks for something unknown is not obeyed in silence. */
export function AddressNotice({ unreadable, onDismiss }: AddressNoticeProps) {
  if (unreadable.length === 0) return null;
  return (
    <Notice
      tone="soon"
      title="Part of this address could not be read."
      action={
        <Button className="h-7" onClick={onDismiss}>
          Dismiss
        </Button>
      }
    >
      {unreadable.map(({ name, value }) => (
        <span key={name} className="mr-2">
          <code className="font-mono text-small">
            {name}=<ForeignText text={value.slice(0, 80)} />
          </code>
          : {meanings.get(name) ?? "not what is expected there."}
        </span>
      ))}
      The usual is shown instead.
    </Notice>
  );
}

const meanings = new Map([
  [
    "scope",
    "not all, all-accounts, all-zones, nor account: or zone: followed by an id of 32 hexadecimal digits, one or several with commas.",
  ],
  ["within", "not a list of scopes, each account: or zone: followed by an id."],
  ["sort", "not a list of columns, each with or without a minus."],
  ["hidden", "not a list of columns."],
  ["view", "neither certificates nor hostnames."],
  ["status", "not a list of statuses: expired, critical, soon, upcoming, valid or unknown."],
  [
    "expires",
    "not two days, the earlier one first, with two dots between them, such as 2027-01-01..2027-03-31.",
  ],
  ["hints", "not a list of hints."],
  ["asof", "not a day, such as 2027-03-01."],
  ["uncovering", "neither true nor false."],
]);
