import { CalendarPlus, ExternalLink } from "lucide-react";
import { type ReactNode, useId } from "react";
import { homeScope } from "../certificates/home-scope.ts";
import { wireRecord } from "../certificates/wire-record.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { hasEvent } from "./calendar-time.ts";
import { curlCommand } from "./curl.ts";
import { dashboardUrl } from "./dashboard-url.ts";
import { certificates, type RowsAbout } from "./export-about.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import type { ExportRow } from "./export-row.ts";
import { calendarFormat } from "./formats.ts";
import { isImportable } from "./importable.ts";
import { terraformImport } from "./terraform.ts";
import { useExport } from "./use-export.ts";

interface CertificateActionsProps {
  readonly row: ExportRow;
  /** The account that a zone belongs to; null when that is unknown. */
  readonly accountId: string | null;
  /** Of the list: what the certificate leaves uncovered depends on all of it. */
  readonly about: () => RowsAbout;
}

/** What can be done with one certificate, none of which changes anything at Cloudflare. */
export function CertificateActions({ row, accountId, about }: CertificateActionsProps) {
  const { certificate } = row;
  const { state, save, dismiss } = useExport(() => ({
    ...about(),
    subject: certificate.name ?? certificate.id ?? "certificate",
  }));
  return (
    <div className="relative flex flex-wrap gap-2">
      <a
        className={buttonLook.outline}
        href={dashboardUrl(homeScope(certificate), accountId)}
        target="_blank"
        rel="noreferrer"
      >
        Open in Cloudflare
        <ExternalLink aria-label="in a new tab" className="size-3.5" />
      </a>
      <Copy label="Copy JSON" text={JSON.stringify(wireRecord(certificate), null, 2)} />
      <Copy label="Copy as curl" text={curlCommand(certificate)} />
      {isImportable(certificate) ? (
        <Copy label="Copy Terraform import" text={terraformImport(certificate)} />
      ) : (
        <Unavailable reason="Its id cannot be written into an import block.">
          Copy Terraform import
        </Unavailable>
      )}
      {hasEvent(certificate) ? (
        <Button onClick={() => save(calendarFormat, { say: certificates, rows: () => [row] })}>
          <CalendarPlus aria-hidden className="size-3.5" />
          Add to calendar
        </Button>
      ) : (
        <Unavailable reason="Its expiry is unknown.">Add to calendar</Unavailable>
      )}
      <ExportOutcome state={state} onDone={dismiss} />
    </div>
  );
}

function Copy({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <CopyButton className={buttonLook.outline} label={label} text={text}>
      {label}
    </CopyButton>
  );
}

interface UnavailableProps {
  readonly reason: string;
  readonly children: ReactNode;
}

/** Stays in reach of the keyboard, so that its reason is read out. */
function Unavailable({ reason, children }: UnavailableProps) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-2">
      <button
        type="button"
        aria-disabled
        aria-describedby={id}
        className={`${buttonLook.outline} text-dim hover:bg-panel`}
      >
        {children}
      </button>
      <span id={id} className="text-middle text-small">
        {reason}
      </span>
    </span>
  );
}
