import type { Changes } from "../certificates/changes.ts";
import { formatCount } from "../certificates/format-count.ts";

/** "2 new, 1 renewed, 1 changed, 1 gone": what there is none of is left out. */
export function changeWords({ added, renewed, edited, gone }: Changes): string {
  const parts = [
    [added.length, "new"],
    [renewed.length, "renewed"],
    [edited.length, "changed"],
    [gone.length, "gone"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatCount(count)} ${word}`)
    .join(", ");
}
