import { counted } from "../certificates/counted.ts";
import { formatCount } from "../certificates/format-count.ts";

/**
 * How what came is not what was counted.
 * @param total how many certificates Cloudflare counts; null when not all scopes say
 * @param came how many different ones came
 */
export function offWords(total: number | null, came: number): string {
  // Of several scopes, one may have too few and another too many.
  const amount =
    total === null || total === came
      ? "Cloudflare’s count of certificates is not what came"
      : `Cloudflare counts ${counted(total, "certificate")}, but ${formatCount(came)} different ${came === 1 ? "one" : "ones"} came`;
  return `${amount}, also when it was read again: the list changes while it is read, the same id comes twice, or the count is wrong.`;
}
