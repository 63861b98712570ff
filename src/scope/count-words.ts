import { counted } from "../certificates/counted.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** "3 accounts · 2 zones". */
export function countWords(scopes: readonly Scope[]): string {
  const zones = scopes.filter(({ kind }) => kind === "zone").length;
  const accounts = scopes.length - zones;
  return [accounts > 0 && counted(accounts, "account"), zones > 0 && counted(zones, "zone")]
    .filter((part) => part !== false)
    .join(" · ");
}
