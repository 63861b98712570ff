import type { WireCertificate } from "../cloudflare/schema.ts";
import type { Certificate } from "./certificate.ts";
import { writeTimestamp } from "./timestamp.ts";

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
  const rebuilt = rebuild(certificate);
  const lost: Partial<WireCertificate> = {};
  let isLost = false;
  const keep = <Field extends keyof WireCertificate>(field: Field) => {
    lost[field] = wire[field];
    isLost = true;
  };
  for (const field of textFields) if (wire[field] !== rebuilt[field]) keep(field);
  const hostnames = wire.associated_hostnames;
  if (hostnames?.length !== certificate.hostnames.length) keep("associated_hostnames");
  return isLost ? lost : null;
}

const textFields = [
  "id",
  "name",
  "fingerprint",
  "expires_on",
  "created_at",
  "updated_at",
] as const;

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
