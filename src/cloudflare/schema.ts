import * as v from "valibot";
import { fields, text, texts } from "./odd-values.ts";

/**
 * One mTLS root certificate as the list endpoint returns it. No field is promised; an odd one
 * becomes null, so that the certificate stays in the list. The PEM is never returned.
 */
export const wireCertificate = fields({
  id: text,
  name: text,
  associated_hostnames: texts,
  fingerprint: text,
  expires_on: text,
  created_at: text,
  updated_at: text,
});

/** What is known of an entry that is no object: nothing. */
export const unknownCertificate = {
  id: null,
  name: null,
  associated_hostnames: null,
  fingerprint: null,
  expires_on: null,
  created_at: null,
  updated_at: null,
};

/** A certificate list; an entry that is no object is kept as a certificate of unknowns. */
export const wireCertificates = v.array(v.fallback(wireCertificate, unknownCertificate));

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

export type WireCertificate = v.InferOutput<typeof wireCertificate>;
export type WireAccount = v.InferOutput<typeof wireAccount>;
export type WireZone = v.InferOutput<typeof wireZone>;
