import type { Certificate } from "../certificates/certificate.ts";
import type { CoveringCertificate } from "../certificates/covering-certificates.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import { afterRows } from "../ui/after-rows.ts";
import { fitTexts } from "../ui/fit-texts.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Later } from "../ui/later.tsx";
import { visibleText } from "../ui/visible-text.ts";

interface CertificatesCellProps {
  readonly hostname: string;
  readonly covering: readonly CoveringCertificate[];
  readonly bounds: StatusBounds;
  readonly widthPx: number;
  /** The keys of the certificates that are selected. */
  readonly selected: readonly string[];
  readonly tabIndex: 0 | -1;
  readonly onOpen: (key: string) => void;
}

/** The certificates that cover a hostname, as many as fit; "+n" opens all of them. */
export function CertificatesCell(props: CertificatesCellProps) {
  const { hostname, covering, widthPx, selected, tabIndex, onOpen } = props;
  const fitting = fitTexts(
    covering.map(({ certificate }) => certificate.name ?? noName),
    { widthPx, characterPx: 6.8, paddingPx: 12, morePx: 44, most: 3 },
  );
  const more = {
    trigger: `+${covering.length - fitting}`,
    triggerLook: moreLook,
    triggerTabIndex: tabIndex,
    triggerLabel: `All ${covering.length} certificates of ${hostname}`,
  };
  return (
    <div className="flex min-w-0 items-center gap-1">
      {covering.slice(0, fitting).map(({ row, certificate, isByWildcard }, index) => (
        <CertificateButton
          key={row}
          certificate={certificate}
          isByWildcard={isByWildcard}
          isSelected={selected.includes(certificate.key)}
          tabIndex={tabIndex}
          rowKey={index === 0 ? hostname : undefined}
          isLast={index + 1 === fitting}
          onOpen={onOpen}
        />
      ))}
      {fitting < covering.length && (
        <Later {...more}>
          {(defaultOpen) => (
            <AllCertificates
              {...more}
              covering={covering}
              bounds={props.bounds}
              onOpen={onOpen}
              defaultOpen={defaultOpen}
            />
          )}
        </Later>
      )}
    </div>
  );
}

const noName = "no name";

const moreLook =
  "min-h-6 shrink-0 rounded-chip px-1 text-small text-middle hover:bg-soft hover:text-ink max-wide:-my-3 max-wide:min-h-touch max-wide:min-w-touch max-wide:text-left";

const AllCertificates = afterRows(
  async () => (await import("./all-certificates.tsx")).AllCertificates,
);

interface CertificateButtonProps {
  readonly certificate: Certificate;
  readonly isByWildcard: boolean;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
  /** Of the row's first certificate, to which the keys for rows go. */
  readonly rowKey: string | undefined;
  readonly isLast: boolean;
  readonly onOpen: (key: string) => void;
}

function CertificateButton(props: CertificateButtonProps) {
  const { certificate, isByWildcard, isSelected } = props;
  const name = certificate.name ?? noName;
  return (
    <span className="flex min-w-0 items-center">
      <button
        type="button"
        tabIndex={props.tabIndex}
        data-row-key={props.rowKey}
        title={`${visibleText(name)}${isByWildcard ? "\nby a wildcard" : ""}`}
        aria-current={isSelected || undefined}
        onClick={() => props.onOpen(certificate.key)}
        className={`-mx-0.5 min-h-6 min-w-6 truncate rounded-chip px-0.5 text-left hover:text-ink hover:underline max-wide:-my-3 max-wide:min-h-touch max-wide:min-w-touch ${isSelected ? "font-strong text-ink" : "text-middle"}`}
      >
        {isByWildcard && <WildcardMark />}
        <ForeignText text={name} />
      </button>
      {!props.isLast && (
        <span aria-hidden className="text-middle">
          ,
        </span>
      )}
    </span>
  );
}

/** Says that a certificate lists only a wildcard over the hostname. */
function WildcardMark() {
  return (
    <span className="mr-1 rounded-chip border border-line px-1 font-mono text-small text-dim">
      *<span className="sr-only"> by a wildcard: </span>
    </span>
  );
}
