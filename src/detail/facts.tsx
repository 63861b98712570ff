import type { ReactNode } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { CopyIcon } from "./copy-icon.tsx";
import { ExpiryFact, MomentFact } from "./expiry-fact.tsx";
import { Fact, Nothing } from "./fact.tsx";
import { FingerprintFact } from "./fingerprint-fact.tsx";
import { HostnameList } from "./hostname-list.tsx";
import { LongText, ShortText } from "./long-text.tsx";

export interface PanelScope {
  readonly kind: "account" | "zone";
  readonly id: string;
  readonly name: string;
}

interface FactsProps {
  readonly certificate: Certificate;
  readonly hostnames: readonly CoveredHostname[];
  readonly scopes: readonly PanelScope[];
  readonly now: number;
  readonly onShow: (key: string) => void;
  readonly pem: ReactNode;
}

/** From here on a name may not fit into the heading, and is a fact as well. */
const headingFits = 30;

/** What the API says of a certificate, line by line. */
export function Facts({ certificate, hostnames, scopes, now, onShow, pem }: FactsProps) {
  const { name, expires } = certificate;
  return (
    <dl className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-4 gap-y-2.5 px-6 pt-1 pb-5 max-wide:grid-cols-[5.25rem_minmax(0,1fr)] max-wide:px-(--edge)">
      {name !== null && name.length > headingFits && (
        <Fact name="Name">
          <LongText text={name} />
        </Fact>
      )}
      <Fact name="Not after">
        <ExpiryFact expires={expires} />
      </Fact>
      <Fact name="Hostnames">
        {hostnames.length === 0 ? (
          <Nothing>none</Nothing>
        ) : (
          <HostnameList hostnames={hostnames} expires={expires} now={now} onShow={onShow} />
        )}
      </Fact>
      <Fact name="Fingerprint">
        <FingerprintFact fingerprint={certificate.fingerprint} pem={pem} />
      </Fact>
      <Fact name={scopes.length > 1 ? "Scopes" : "Scope"}>
        {scopes.map(({ kind, id, name }) => (
          <span key={`${kind}:${id}`} className="block" title={id}>
            <ShortText text={name} most={120} /> <span className="text-dim">{kind}</span>
          </span>
        ))}
      </Fact>
      <Fact name="Id">
        <Id id={certificate.id} />
      </Fact>
      <Fact name="Uploaded">
        <MomentFact time={certificate.uploaded} />
      </Fact>
      <Fact name="Updated">
        <MomentFact time={certificate.updated} />
      </Fact>
    </dl>
  );
}

function Id({ id }: Pick<Certificate, "id">) {
  if (id === null) return <Nothing>none</Nothing>;
  return (
    <span className="flex items-center gap-1 font-mono has-[input]:flex-wrap text-small leading-5 tracking-[-0.02em]">
      <LongText text={id} /> <CopyIcon text={id} label={`Copy id ${id}`} />
    </span>
  );
}
