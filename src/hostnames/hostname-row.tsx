import { memo, type ReactNode, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { coverageStatus } from "../certificates/coverage-status.ts";
import { coveredUntil } from "../certificates/covered-until.ts";
import { coveringCertificates } from "../certificates/covering-certificates.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { isForRow } from "../ui/is-for-row.ts";
import type { TextRange } from "../ui/split-text.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";
import { visibleText } from "../ui/visible-text.ts";
import { CertificatesCell } from "./certificates-cell.tsx";
import { CoverageBars } from "./coverage-bars.tsx";
import { CoveredUntil } from "./covered-until.tsx";
import type { HostnameColumn } from "./hostname-columns.ts";
import { cellLook } from "./hostname-layout.ts";

interface HostnameRowProps {
  /** Its number in the coverage. */
  readonly number: number;
  /** Counted from 1, the header being the first row. */
  readonly rowIndex: number;
  readonly coverage: Coverage;
  readonly certificates: readonly Certificate[];
  readonly bounds: StatusBounds;
  readonly highlight: (hostname: string) => readonly TextRange[];
  /** The room for the names of certificates. */
  readonly certificatesPx: number;
  readonly selected: readonly string[];
  /** Of the row's controls: 0 where the Tab key reaches them, else -1. */
  readonly tabIndex: 0 | -1;
  readonly onOpen: (key: string) => void;
  readonly onFocus: (hostname: string) => void;
}

/** Everything about a hostname is looked up when its row comes into view. */
export const HostnameRow = memo(function HostnameRow(props: HostnameRowProps) {
  const { number, coverage, certificates, bounds, selected } = props;
  const hostname = coverage.hostname(number);
  const until = coveredUntil(coverage, number);
  const covering = useMemo(
    () => coveringCertificates(coverage, certificates, number),
    [coverage, certificates, number],
  );
  const isSelected = covering.some(({ certificate }) => selected.includes(certificate.key));
  return (
    // For the mouse; the names of the certificates are buttons, and the keyboard's way in.
    <tr
      aria-rowindex={props.rowIndex}
      data-selected={isSelected || undefined}
      onClick={(event) => {
        const [longest] = covering;
        if (!longest || !isForRow(event.target)) return;
        // A row takes no focus by itself, which then returned to whatever had it before.
        event.currentTarget
          .querySelector<HTMLElement>("[data-row-key]")
          ?.focus({ preventScroll: true });
        props.onOpen(longest.certificate.key);
      }}
      onFocus={() => props.onFocus(hostname)}
      className={`group hover:bg-soft/50 data-selected:bg-selected ${rowLook}`}
    >
      <Cell column="status">
        <HostnameStatus until={until} bounds={bounds} />
      </Cell>
      <Cell column="hostname">
        {hostname === "" ? (
          <span className="text-dim">empty</span>
        ) : (
          <span
            className="block truncate font-strong"
            title={visibleText(hostname)}
            data-hostname
          >
            <ForeignText text={hostname} marked={props.highlight(hostname)} />
          </span>
        )}
      </Cell>
      <Cell column="until">
        <CoveredUntil until={until} bounds={bounds} />
      </Cell>
      <Cell column="certificates">
        <CertificatesCell
          hostname={hostname}
          covering={covering}
          bounds={bounds}
          widthPx={props.certificatesPx}
          selected={selected}
          tabIndex={props.tabIndex}
          onOpen={props.onOpen}
        />
      </Cell>
      <Cell column="coverage">
        <CoverageBars covering={covering} bounds={bounds} />
      </Cell>
    </tr>
  );
});

/** A row of a fixed height; on a narrow screen a card, whose height `hostname-layout.ts` names. */
const rowLook =
  "h-[46px] max-wide:grid max-wide:h-[124px] max-wide:grid-cols-[20px_minmax(0,1fr)] max-wide:content-center max-wide:gap-x-3 max-wide:gap-y-1 max-wide:border-b max-wide:border-soft max-wide:px-4 max-wide:[grid-template-areas:'status_hostname'_'._until'_'._certificates'_'._coverage']";

interface CellProps {
  readonly column: HostnameColumn;
  readonly children: ReactNode;
}

function Cell({ column, children }: CellProps) {
  return (
    <td
      className={`border-b border-soft px-3 group-last:border-0 max-wide:border-0 max-wide:px-0 ${cellLook[column]}`}
    >
      {children}
    </td>
  );
}

interface HostnameStatusProps {
  readonly until: number | null;
  readonly bounds: StatusBounds;
}

function HostnameStatus({ until, bounds }: HostnameStatusProps) {
  const status = useClock((now) => statusOf(until, now, bounds));
  return <StatusMark status={status} label={coverageStatus(status)} />;
}
