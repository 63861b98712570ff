import { DialogPopup, type DialogProps } from "../ui/dialog-popup.tsx";

const grammar = [
  ["pay", "hostnames that contain “pay”"],
  ["*.example.com", "any hostname below example.com"],
  ["“pay.example.com”", "in quotes: exactly this hostname"],
  ["https://pay.example.com/x", "a pasted address: its hostname, or a wildcard that covers it"],
  ["1E:80:0F:7A", "a fingerprint, or eight digits of it, in any form"],
  ["name:payments", "certificates by name"],
  ["id:f174", "certificates by id"],
  ["-staging", "a minus leaves out what matches"],
  ["pay -eu", "several terms: all of them must hold"],
] as const;

const keys = [
  ["/", "to the filter"],
  ["j  k  ↓  ↑", "along the rows"],
  ["Enter", "opens the certificate"],
  ["Esc", "closes what is open, then clears the filters"],
  ["g  c", "certificates"],
  ["g  h", "hostnames"],
  ["r", "reads the list again"],
  ["?", "this help"],
  ["Shift + click", "on a header: sorts by several columns"],
] as const;

/** What `HelpDialog` does once its code is there. */
export function HelpPopup(dialog: DialogProps) {
  return (
    <DialogPopup {...dialog} title="Filter and keys">
      <Terms title="The filter finds" rows={grammar} />
      <Terms title="Keys" rows={keys} />
    </DialogPopup>
  );
}

interface TermsProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

function Terms({ title, rows }: TermsProps) {
  return (
    <>
      <h3 className="mt-4 mb-1.5 text-small text-middle">{title}</h3>
      <dl className="grid grid-cols-[11.5rem_minmax(0,1fr)] gap-x-5 gap-y-1.5 max-wide:grid-cols-1">
        {rows.map(([term, meaning]) => (
          <div key={term} className="contents">
            <dt className="font-mono text-small leading-5">{term}</dt>
            <dd className="text-middle max-wide:mb-1.5">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
