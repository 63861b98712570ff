import { Menu as Base } from "@base-ui/react/menu";
import { buttonLook } from "../ui/button.tsx";
import { menuItemLook, popupLook } from "../ui/menu-look.ts";
import { certificates, type RowsAbout } from "./export-about.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import type { ExportRow } from "./export-row.ts";
import { type ExportFormat, formats } from "./formats.ts";
import { useExport } from "./use-export.ts";

export interface ExportPopupProps {
  /** The shown rows in the shown order; made only for an export. */
  readonly rows: () => readonly ExportRow[];
  /** How many rows those are. */
  readonly count: number;
  readonly about: () => RowsAbout;
}

export function ExportPopup(props: ExportPopupProps & { readonly defaultOpen: boolean }) {
  const { state, save, copy, dismiss } = useExport(props.rows, props.about);
  const isIdle = state.kind !== "writing" && props.count > 0;
  return (
    <span className="relative">
      <Base.Root modal={false} defaultOpen={props.defaultOpen}>
        <Base.Trigger className={buttonLook.outline}>Export</Base.Trigger>
        <Base.Portal>
          <Base.Positioner align="end" sideOffset={6} className="z-20">
            <Base.Popup className={`${popupLook} min-w-64 p-1`}>
              <Choices
                name={`Download ${certificates(props.count)} as`}
                formats={formats}
                hasUses
                isEnabled={isIdle}
                onChoose={save}
              />
              <Base.Separator className="my-1 border-soft border-t" />
              <Choices
                name="Copy as"
                formats={formats.filter(({ isCopied }) => isCopied)}
                isEnabled={isIdle}
                onChoose={copy}
              />
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      <ExportOutcome state={state} onDone={dismiss} />
    </span>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly formats: readonly ExportFormat[];
  /** Whether to say what each format is for. */
  readonly hasUses?: boolean;
  readonly isEnabled: boolean;
  readonly onChoose: (format: ExportFormat) => void;
}

function Choices({ name, formats, hasUses = false, isEnabled, onChoose }: ChoicesProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-middle text-small">
        {name}
      </Base.GroupLabel>
      {formats.map((format) => (
        <Base.Item
          key={format.name}
          className={`${menuItemLook} data-disabled:opacity-50`}
          disabled={!isEnabled}
          onClick={() => onChoose(format)}
        >
          <span className="flex-1">{format.name}</span>
          {hasUses && <span className="text-dim text-small">{format.use}</span>}
        </Base.Item>
      ))}
    </Base.Group>
  );
}
