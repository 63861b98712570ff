import * as v from "valibot";
import { fields, text, textOf, textsOf } from "./odd-values.ts";

/**
 * One mTLS root certificate as the list endpoint returns it. No field is promised; an odd one
 * becomes null, so that the certificate stays in the list. The PEM is never returned.
 */
export interface WireCertificate {
  readonly id: string | null;
  readonly name: string | null;
  readonly associated_hostnames: string[] | null;
  readonly fingerprint: string | null;
  readonly expires_on: string | null;
  readonly created_at: string | null;
  readonly updated_at: string | null;
}

/** What is known of an entry that is no object: nothing. */
export const unknownCertificate: WireCertificate = {
  id: null,
  name: null,
  associated_hostnames: null,
  fingerprint: null,
  expires_on: null,
  created_at: null,
  updated_at: null,
};

/** By hand: a schema that forgives every field takes six times as long for the same. */
function readCertificate(entry: unknown): WireCertificate {
  if (!isObject(entry)) return unknownCertificate;
  return {
    id: textOf(entry.id),
    name: textOf(entry.name),
    associated_hostnames: textsOf(entry.associated_hostnames),
    fingerprint: textOf(entry.fingerprint),
    expires_on: textOf(entry.expires_on),
    created_at: textOf(entry.created_at),
    updated_at: textOf(entry.updated_at),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

export const wireCertificate = v.pipe(v.unknown(), v.transform(readCertificate));

/** A certificate list; an entry that is no object is kept as a certificate of unknowns. */
export const wireCertificates = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.map(readCertificate)),
);

export const wireAccount = fields({ id: v.string(), name: text });

export const wireZone = fields({
  id: v.string(),
  name: text,
  account: v.fallback(v.nullable(fields({ id: text, name: text })), null),
});

/** @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/ */
export const wireToken = fields({
  id: text,
  status: text,
  not_before: text,
  expires_on: text,
});

export type WireAccount = v.InferOutput<typeof wireAccount>;
export type WireZone = v.InferOutput<typeof wireZone>;
