import { useContext } from "react";
import { homeScope } from "./certificates/home-scope.ts";
import { CertificateActions } from "./export/certificate-actions.tsx";
import { exportRow } from "./export/export-row.ts";
import { nameScopes } from "./export/name-scopes.ts";
import type { ListState } from "./list-state.ts";
import { ClockContext } from "./ui/clock-context.ts";

interface OpenCertificateActionsProps extends ListState {
  /** The certificate's row in the list. */
  readonly row: number;
}

/** What can be done with the certificate that is open. */
export function OpenCertificateActions({ row, ...list }: OpenCertificateActionsProps) {
  const { certificates, shown, bounds, reading, total, view } = list;
  const clock = useContext(ClockContext);
  const certificate = certificates[row];
  if (certificate === undefined) return null;
  return (
    <CertificateActions
      row={exportRow(certificate, row, shown.coverage, bounds, clock.now())}
      accountId={list.accountOf(homeScope(certificate))}
      about={() => ({
        scopeName: nameScopes(certificate.scopes, list.scopeName),
        scopes: certificate.scopes,
        now: clock.now(),
        isAsOf: view.asof !== null,
        readAt: reading().readAt,
        loaded: certificates.length,
        total,
        filter: "",
        isPartial: !list.isWhole,
        // Where it is listed was read.
        missing: [],
      })}
    />
  );
}
