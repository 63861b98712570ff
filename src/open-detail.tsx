import { useMemo } from "react";
import { coveredByWildcard } from "./certificates/covered-by-wildcard.ts";
import { coveredHostnames } from "./certificates/covered-hostnames.ts";
import { DetailPanel } from "./detail/detail-panel.tsx";
import { GoneCertificate } from "./detail/gone-certificate.tsx";
import { MissingCertificate } from "./detail/missing-certificate.tsx";
import type { ListState } from "./list-state.ts";
import { OpenCertificateActions } from "./open-certificate-actions.tsx";
import { PemLink } from "./pem/pem-link.tsx";
import { useLastKnown } from "./use-last-known.ts";
import type { Opened } from "./use-opened.ts";

export interface OpenDetailProps extends ListState {
  readonly opened: Opened;
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

/** The certificate that is open, or that it is not among the loaded ones. */
export function OpenDetail({ opened, ...list }: OpenDetailProps) {
  const { certificates, shown, scopeName } = list;
  const { key, row, index, count } = opened;
  const hostnames = useMemo(
    () => coveredHostnames(row, certificates, shown.coverage),
    [row, certificates, shown.coverage],
  );
  const others = useMemo(
    () => coveredByWildcard(row, certificates, shown.coverage),
    [row, certificates, shown.coverage],
  );
  const certificate = certificates[row];
  const known = useLastKnown(key, certificate);
  const shared = {
    isPartial: !list.isWhole,
    loadedCount: certificates.length,
    onClose: opened.close,
  };
  if (certificate === undefined && known !== null) {
    return (
      <GoneCertificate
        {...shared}
        certificate={known}
        certificates={certificates}
        isLoading={list.isFetching}
        onShow={opened.open}
      />
    );
  }
  if (certificate === undefined) {
    return <MissingCertificate {...shared} id={key ?? ""} isLoading={list.isFetching} />;
  }
  return (
    <DetailPanel
      {...shared}
      certificate={certificate}
      bounds={list.bounds}
      asOf={list.view.asof}
      hostnames={hostnames}
      coveredByWildcard={others}
      scopes={certificate.scopes.map((scope) => ({ ...scope, name: scopeName(scope) }))}
      place={index < 0 ? null : { index, count }}
      onStep={opened.step}
      onShow={opened.open}
      actions={<OpenCertificateActions {...list} row={row} />}
      pem={<PemLink onOpen={list.onMatchPem} />}
    />
  );
}
