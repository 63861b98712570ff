import { Suspense, useMemo } from "react";
import { coveredHostnames } from "./certificates/covered-hostnames.ts";
import type { ListState } from "./list-state.ts";
import { PemLink } from "./pem/pem-link.tsx";
import { OutOfDate } from "./ui/later.tsx";
import { whenShown } from "./ui/when-shown.ts";
import type { Opened } from "./use-opened.ts";

const DetailPanel = whenShown(
  async () => (await import("./detail/detail-panel.tsx")).DetailPanel,
);
const OpenCertificateActions = whenShown(
  async () => (await import("./open-certificate-actions.tsx")).OpenCertificateActions,
);
const MissingCertificate = whenShown(
  async () => (await import("./detail/missing-certificate.tsx")).MissingCertificate,
);

interface OpenCertificateProps extends ListState {
  readonly opened: Opened;
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

/** The certificate that the address names, in the panel. */
export function OpenCertificate({ opened, ...list }: OpenCertificateProps) {
  const { certificates, shown, scopeName, isFetching, isWhole, isLoaded } = list;
  const { key, row, index } = opened;
  const hostnames = useMemo(
    () => coveredHostnames(row, certificates, shown.coverage),
    [row, certificates, shown.coverage],
  );
  if (key === null || !isLoaded) return null;
  const certificate = certificates[row];
  const shared = {
    isPartial: !isWhole,
    loadedCount: certificates.length,
    onClose: opened.close,
  };
  return (
    <OutOfDate className="fixed right-4 bottom-4 z-20">
      <Suspense>
        {certificate === undefined ? (
          <MissingCertificate {...shared} id={key} isLoading={isFetching} />
        ) : (
          <DetailPanel
            {...shared}
            certificate={certificate}
            bounds={list.bounds}
            asOf={list.view.asof}
            hostnames={hostnames}
            scopes={certificate.scopes.map((scope) => ({ ...scope, name: scopeName(scope) }))}
            place={index < 0 ? null : { index, count: shown.order.length }}
            onStep={opened.step}
            onShow={opened.open}
            actions={<OpenCertificateActions {...list} row={row} />}
            pem={<PemLink onOpen={list.onMatchPem} />}
          />
        )}
      </Suspense>
    </OutOfDate>
  );
}
