import type { WireCertificate } from "../cloudflare/schema.ts";
import type { Certificate } from "./certificate.ts";
import { isAsWritten, writeTimestamp } from "./timestamp.ts";

/** The record exactly as the API gave it, field by field. */
export function wireRecord(certificate: Certificate): WireCertificate {
  const rebuilt = rebuild(certificate);
  return certificate.asWritten === undefined
    ? rebuilt
    : { ...rebuilt, ...certificate.asWritten };
}

/**
 * The fields of a record that would be lost if it were rebuilt from its certificate: a time in
 * another offset or that is none, a hostname twice, an empty text in place of none. Null when
 * there are none, so that 100,000 certificates do not each keep a copy of their record.
 */
export function fieldsAsWritten(
  wire: WireCertificate,
  certificate: Certificate,
): Partial<WireCertificate> | null {
  const { id, name, fingerprint, expires, uploaded, updated } = certificate;
  const lost: Partial<WireCertificate> = {};
  let isLost = false;
  const keep = <Field extends keyof WireCertificate>(field: Field, isKnown: boolean) => {
    if (isKnown) return;
    lost[field] = wire[field];
    isLost = true;
  };
  keep("id", wire.id === id);
  keep("name", wire.name === name);
  const hostnames = wire.associated_hostnames;
  keep("associated_hostnames", hostnames?.length === certificate.hostnames.length);
  keep("fingerprint", wire.fingerprint === fingerprint);
  keep("expires_on", isTold(wire.expires_on, expires));
  keep("created_at", isTold(wire.created_at, uploaded));
  keep("updated_at", isTold(wire.updated_at, updated));
  return isLost ? lost : null;
}

function isTold(text: string | null, time: number | null): boolean {
  return text === null || time === null ? text === time : isAsWritten(text, time);
}

function rebuild(certificate: Certificate): WireCertificate {
  const { id, name, hostnames, fingerprint, expires, uploaded, updated } = certificate;
  return {
    id,
    name,
    associated_hostnames: [...hostnames],
    fingerprint,
    expires_on: timestampOf(expires),
    created_at: timestampOf(uploaded),
    updated_at: timestampOf(updated),
  };
}

function timestampOf(time: number | null): string | null {
  return time === null ? null : writeTimestamp(time);
}
