import { useState } from "react";
import type { Certificate } from "./certificates/certificate.ts";

/** What the list had last under this key; null when it never had it while this stands. */
export function useLastKnown(
  key: string | null,
  certificate: Certificate | undefined,
): Certificate | null {
  const [known, setKnown] = useState<Certificate | null>(certificate ?? null);
  if (certificate !== undefined && certificate !== known) setKnown(certificate);
  return known?.key === key ? known : null;
}
