import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";

/** What becomes, or has become, of a hostname when one of its certificates expires. */
export type HostnameCover =
  /** Another root stays until then, and so many more beside it. */
  | {
      readonly kind: "stays";
      readonly root: Certificate;
      readonly until: number;
      readonly others: number;
    }
  /** Another root has no readable date: whether it stays cannot be told. */
  | { readonly kind: "unclear" }
  /** No other root: the hostname loses its last valid one. */
  | { readonly kind: "last" }
  /** It has no valid root, since then. */
  | { readonly kind: "uncovered"; readonly since: number }
  /** The certificate's own date is unknown, and no other root stays. */
  | { readonly kind: "unknown" };

export function hostnameCover(
  { until, staying, isDateUnknownElsewhere }: CoveredHostname,
  expires: number | null,
  now: number,
): HostnameCover {
  const valid = staying.filter((certificate) => (certificate.expires ?? now) > now);
  const [root] = valid;
  if (root !== undefined) {
    return { kind: "stays", root, until: root.expires ?? now, others: valid.length - 1 };
  }
  if (isDateUnknownElsewhere) return { kind: "unclear" };
  if (expires === null) return { kind: "unknown" };
  const last = Math.max(expires, until ?? expires);
  return last <= now ? { kind: "uncovered", since: last } : { kind: "last" };
}
