import { counted } from "../certificates/counted.ts";

/**
 * What is not below.
 * @param missing how many certificates; null when Cloudflare does not say how many there are
 */
export function missingWords(missing: number | null): string {
  // Nothing is known of what did not come: it may have been empty.
  if (missing === null) return "Certificates may be missing below.";
  if (missing === 0) return "What was read before stays below.";
  return `${counted(missing, "certificate")} ${missing === 1 ? "is" : "are"} missing below.`;
}
