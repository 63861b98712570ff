import type { Refusal } from "../cloudflare/refusal.ts";

/** Who refused, with the numbers to look it up by: "Cloudflare · HTTP 403 · code 10000". */
export function refusalLabel({ origin, status, pageStatus, errors }: Refusal): string {
  // The proxy's own code means nothing beside Cloudflare's name.
  const isOwn = origin === "proxy" && status !== null;
  const code = isOwn ? null : (errors[0]?.code ?? null);
  const http = status ?? (origin === "network" ? pageStatus : null);
  const who = status === null ? (origin === "network" ? "Network" : "Notafter") : "Cloudflare";
  return [who, http !== null && `HTTP ${http}`, code !== null && `code ${code}`]
    .filter((part) => part !== false)
    .join(" · ");
}
