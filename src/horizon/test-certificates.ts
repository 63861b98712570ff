import fc from "fast-check";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import type { Certificate } from "../certificates/certificate.ts";
import { dayMs } from "../certificates/expiry.ts";

/** A moment at which the tests take place. */
export const now = Date.UTC(2026, 10, 25, 12);

/** A certificate that expires in so many days, or at an unknown time. */
export function expiringIn(
  days: number | null,
  hostnames = 1,
  key = `in ${days}`,
): Certificate {
  return makeCertificate({
    key,
    name: key,
    hostnames: Array.from({ length: hostnames }, (_, index) => `h${index}.example.com`),
    expires: days === null ? null : now + days * dayMs,
  });
}

/** Lists in which the bounds, the edges of the axis and unknown dates are frequent. */
export const anyCertificates = fc.array(
  fc
    .record({
      days: fc.oneof(
        fc.double({ min: -900, max: 4_000, noNaN: true }),
        fc.constantFrom(null, 0, 7, 30, 90, 3_650, -730),
      ),
      hostnames: fc.nat(9),
    })
    .map(({ days, hostnames }) =>
      expiringIn(days === null ? null : Math.round(days * 86_400) / 86_400, hostnames),
    ),
  { maxLength: 300 },
);
