import * as z from "zod/mini";
import { text, texts } from "./odd-values.ts";

/**
 * One mTLS root certificate as the list endpoint returns it. No field is promised; an odd one
 * becomes null, so that the certificate stays in the list. The PEM is never returned.
 */
export const wireCertificate = z.object({
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
export const wireCertificates = z.array(z.catch(wireCertificate, unknownCertificate));

export const wireAccount = z.object({ id: z.string(), name: text });

export const wireZone = z.object({
  id: z.string(),
  name: text,
  account: z.catch(z.nullable(z.object({ id: text, name: text })), null),
});

/** @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/ */
export const wireToken = z.object({
  id: text,
  status: text,
  not_before: text,
  expires_on: text,
});

export type WireCertificate = z.infer<typeof wireCertificate>;
export type WireAccount = z.infer<typeof wireAccount>;
export type WireZone = z.infer<typeof wireZone>;
