import { ForeignText } from "../ui/foreign-text.tsx";
import { useCellContext } from "./cell-context.ts";

export function NameCell({ name }: { readonly name: string | null }) {
  const { highlight } = useCellContext();
  if (name === null) return <span className="text-dim">no name</span>;
  return (
    <span className="block truncate font-strong" title={name} data-name>
      <ForeignText text={name} marked={highlight.inName(name)} />
    </span>
  );
}
