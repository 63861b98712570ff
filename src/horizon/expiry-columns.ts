import type { Certificate } from "../certificates/certificate.ts";

/** What the horizon needs of each certificate, by row, in arrays that are fast to walk. */
export interface ExpiryColumns {
  /** Epoch ms; NaN is unknown. */
  readonly expires: Float64Array;
  /** How many hostnames. */
  readonly hostnames: Int32Array;
  readonly mostHostnames: number;
}

export function readColumns(certificates: readonly Certificate[]): ExpiryColumns {
  const expires = new Float64Array(certificates.length);
  const hostnames = new Int32Array(certificates.length);
  let mostHostnames = 0;
  certificates.forEach((certificate, row) => {
    expires[row] = certificate.expires ?? Number.NaN;
    hostnames[row] = certificate.hostnames.length;
    if (certificate.hostnames.length > mostHostnames) {
      mostHostnames = certificate.hostnames.length;
    }
  });
  return { expires, hostnames, mostHostnames };
}
