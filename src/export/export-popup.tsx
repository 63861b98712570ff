import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { buttonLook } from "../ui/button.tsx";
import { menuItemLook, menuLook } from "../ui/menu-look.ts";
import { certificates, hostnames, type RowsAbout } from "./export-about.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import type { ExportRow } from "./export-row.ts";
import type { ExportSource } from "./export-source.ts";
import {
  certificateFormats,
  type ExportFormat,
  hostnameFormats,
  recordFormats,
} from "./formats.ts";
import type { HostnameExportRow } from "./hostname-export-row.ts";
import { useExport } from "./use-export.ts";

/** The rows in the shown order; made only for an export. */
type MakeRows<Row> = () => readonly Row[];

export interface ExportPopupProps {
  /** How many rows are shown. */
  readonly count: number;
  /** The shown certificates, or those that cover the shown hostnames. */
  readonly certificates: MakeRows<ExportRow>;
  /** Null while certificates are shown. */
  readonly hostnames: MakeRows<HostnameExportRow> | null;
  readonly about: () => RowsAbout;
  readonly defaultOpen: boolean;
}

export function ExportPopup({ count, about, defaultOpen, ...made }: ExportPopupProps) {
  const exporting = useExport(about);
  const ofCertificates = { say: certificates, rows: made.certificates };
  const isEnabled = exporting.state.kind !== "writing" && count > 0;
  const groups =
    made.hostnames === null
      ? [
          {
            rows: "certificates",
            download: `Download ${certificates(count)} as`,
            copied: "Copy as",
            choices: choicesOf(certificateFormats, ofCertificates, exporting),
          },
        ]
      : [
          {
            rows: "hostnames",
            download: `Download ${hostnames(count)} as`,
            copied: "Copy hostnames as",
            choices: choicesOf(
              hostnameFormats,
              { say: hostnames, rows: made.hostnames },
              exporting,
            ),
          },
          {
            rows: "certificates",
            download: "Download their certificates as",
            copied: "Copy their certificates as",
            choices: choicesOf(recordFormats, ofCertificates, exporting),
          },
        ];
  return (
    <span className="relative">
      <Base.Root modal={false} defaultOpen={defaultOpen}>
        <Base.Trigger className={buttonLook.outline}>Export</Base.Trigger>
        <Base.Portal>
          <Base.Positioner align="end" sideOffset={6} className="z-20">
            <Base.Popup className={`${menuLook} min-w-64`}>
              {groups.map(({ rows, download, choices }) => (
                // The count in its name changes while a list comes, and the focus stays.
                <Group key={rows} name={download}>
                  {choices.map(({ name, use, save }) => (
                    <Item key={name} {...{ name, isEnabled }} onChoose={save}>
                      <span className="text-dim text-small">{use}</span>
                    </Item>
                  ))}
                </Group>
              ))}
              <Base.Separator className="my-1 border-soft border-t" />
              {groups.map(({ rows, copied, choices }) => (
                <Group key={rows} name={copied}>
                  {choices
                    .filter(({ isCopied }) => isCopied)
                    .map(({ name, copy }) => (
                      <Item key={name} {...{ name, isEnabled }} onChoose={copy} />
                    ))}
                </Group>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      <ExportOutcome state={exporting.state} onDone={exporting.dismiss} />
    </span>
  );
}

/** A format of some rows, and what it does when it is chosen. */
function choicesOf<Row>(
  formats: readonly ExportFormat<Row>[],
  source: ExportSource<Row>,
  { save, copy }: Pick<ReturnType<typeof useExport>, "save" | "copy">,
) {
  return formats.map((format) => ({
    ...format,
    save: () => save(format, source),
    copy: () => copy(format, source),
  }));
}

interface GroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Group({ name, children }: GroupProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-middle text-small">
        {name}
      </Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

interface ItemProps {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

function Item({ name, isEnabled, onChoose, children }: ItemProps) {
  return (
    <Base.Item
      className={`${menuItemLook} data-disabled:opacity-50`}
      disabled={!isEnabled}
      onClick={onChoose}
    >
      <span className="flex-1">{name}</span>
      {children}
    </Base.Item>
  );
}
