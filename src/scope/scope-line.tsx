import { Combobox } from "@base-ui/react/combobox";
import { Check } from "lucide-react";
import { ForeignText } from "../ui/foreign-text.tsx";
import { menuItemLook } from "../ui/menu-look.ts";
import type { PickerLine } from "./scope-choices.ts";

/** As high as a finger needs it, on every screen: the list is drawn in a window of it. */
export const lineHeightPx = 44;

interface ScopeLineProps {
  readonly line: PickerLine | undefined;
  /** The values of all lines that can be chosen, in their order. */
  readonly values: readonly string[];
}

/** A line of the picker: the name shows one scope alone, the box before it adds it. */
export function ScopeLine({ line, values }: ScopeLineProps) {
  if (line === undefined) return null;
  if (line.kind === "label") {
    return (
      <div role="presentation" className="mt-auto truncate px-2.5 pb-1 text-small text-dim">
        <ForeignText text={line.text} />
      </div>
    );
  }
  const index = values.indexOf(line.value);
  return (
    <Combobox.Item
      value={line.value}
      index={index}
      aria-setsize={values.length}
      aria-posinset={index + 1}
      className={`${menuItemLook} h-full cursor-default`}
    >
      <span data-add className="-m-2 grid size-9 shrink-0 place-items-center">
        <span className="grid size-4 place-items-center rounded-chip border border-dim">
          <Combobox.ItemIndicator>
            <Check aria-hidden className="size-3.5" />
          </Combobox.ItemIndicator>
        </span>
      </span>
      <span className="min-w-0 flex-1 truncate">
        <LineName line={line} />
      </span>
    </Combobox.Item>
  );
}

function LineName({ line }: { readonly line: Exclude<PickerLine, { kind: "label" }> }) {
  if (line.kind === "group") return line.text;
  const { choice, isTyped } = line;
  if (isTyped) {
    return (
      <>
        The {choice.kind} <span className="font-mono text-small">{choice.id}</span>
      </>
    );
  }
  return (
    <>
      <ForeignText text={choice.name} />{" "}
      <span className="ml-1 text-small text-dim">{choice.kind}</span>
    </>
  );
}
