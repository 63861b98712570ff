import type { Certificate } from "../certificates/certificate.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { visibleText } from "../ui/visible-text.ts";
import { useCellContext } from "./cell-context.ts";
import { useRowContext } from "./row-context.ts";

/** The name, which opens the certificate: the row's way in for the keyboard. */
export function NameCell({ certificate }: { readonly certificate: Certificate }) {
  const { highlight } = useCellContext();
  const { tabIndex, onOpen } = useRowContext();
  const { key, name } = certificate;
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      data-row-key={key}
      title={name === null ? undefined : visibleText(name)}
      onClick={() => onOpen(key)}
      className="block max-w-full truncate rounded-chip text-left max-wide:-my-3 max-wide:min-h-touch max-wide:after:absolute max-wide:after:inset-0 max-wide:after:rounded-table max-wide:focus-visible:outline-none max-wide:focus-visible:after:outline-2 max-wide:focus-visible:after:-outline-offset-4"
    >
      {name === null ? (
        <span className="text-dim">no name</span>
      ) : (
        <span className="font-strong" data-name>
          <ForeignText text={name} marked={highlight.inName(name)} />
        </span>
      )}
    </button>
  );
}
