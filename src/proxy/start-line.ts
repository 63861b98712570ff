import type { Config } from "./config.ts";
import { describeCredential } from "./credential.ts";
import { isLoopback } from "./host-name.ts";

/** What the server says of itself when it is ready: where, what is served, and to whom. */
export function startLine(config: Config, url: string, version: string): string {
  return `Notafter ${version} on ${url} · ${describeSource(config)} · ${describeAudience(config, url)}`;
}

function describeSource({ cloudflare, scope }: Config): string {
  if (cloudflare === null) return "sample data (set CLOUDFLARE_API_TOKEN to see your own)";
  const host = new URL(cloudflare.baseUrl).host;
  const first =
    scope === null ? "choose an account or zone on the page" : `${scope.kind} ${scope.id}`;
  return `live from ${host} with ${describeCredential(cloudflare.credential)} · ${first}`;
}

function describeAudience({ host, allowedHosts, access }: Config, url: string): string {
  const whom =
    access === null
      ? `for ${isLoopback(host) ? "this machine" : "everybody who reaches it"}`
      : `for those whom ${new URL(access.teamDomain).host} has signed in`;
  if (allowedHosts.length > 0) return `${whom}, also as ${allowedHosts.join(", ")}`;
  if (isLoopback(host)) return whom;
  return `${whom}, but only as ${new URL(url).host}: set NOTAFTER_ALLOWED_HOSTS to the one that people open`;
}
