import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { createGates } from "./gates.ts";
import { upstreamAnswer } from "./upstream-answer.ts";
import {
  type Answer,
  defaultUpstreamOptions,
  type RecordedRequest,
  type UpstreamOptions,
} from "./upstream-options.ts";
import { type EnforcedQuota, enforceQuota } from "./upstream-quota.ts";

const base = "/client/v4";

/** A server that acts as api.cloudflare.com, and misbehaves on command. */
export interface Upstream {
  readonly baseUrl: string;
  /** Every request since the start or the last reset, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** The environment that connects a Notafter server to it. */
  env(): Record<string, string>;
  /** The most requests that were under way at once. */
  maxInFlight(): number;
  /** Changes some options, for answers that are not yet on their way. */
  set(options: Partial<UpstreamOptions>): void;
  /** Holds the answers to matching requests that come from now on; returns their release. */
  hold(matches?: (request: RecordedRequest) => boolean): () => void;
  /** Back to the options of the start: no holds, no recorded requests. */
  reset(): void;
  stop(): Promise<void>;
}

export async function startUpstream(initial: Partial<UpstreamOptions> = {}): Promise<Upstream> {
  const atStart = { ...defaultUpstreamOptions(), ...initial };
  let options: UpstreamOptions = atStart;
  const requests: RecordedRequest[] = [];
  const gates = createGates<RecordedRequest>();
  let underWay = 0;
  let quota: EnforcedQuota | null = options.quota && enforceQuota(options.quota);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    underWay += 1;
    outgoing.once("close", () => {
      underWay -= 1;
    });
    const request = recordRequest(incoming, underWay);
    requests.push(request);
    const admitted = quota?.admit(request.startedAt) ?? null;
    await gates.pass(request);
    if (options.delayMs > 0) await delay(options.delayMs);
    const usual = () => upstreamAnswer(request, options);
    const chosen = admitted?.refusal ?? options.respond(request, usual);
    if (outgoing.destroyed || chosen === "hang") return;
    if (chosen === "reset") {
      incoming.socket.resetAndDestroy();
    } else if (chosen === "truncate") {
      send(outgoing, usual(), { isTruncated: true });
    } else {
      const answer = chosen ?? usual();
      send(outgoing, { ...answer, headers: { ...admitted?.headers, ...answer.headers } });
    }
  }

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}${base}`;

  return {
    baseUrl,
    requests,
    env: () => ({ CLOUDFLARE_BASE_URL: baseUrl, ...credentialEnv(options) }),
    maxInFlight: () => Math.max(0, ...requests.map(({ inFlight }) => inFlight)),
    set(changed) {
      options = { ...options, ...changed };
      if (changed.quota !== undefined) quota = changed.quota && enforceQuota(changed.quota);
    },
    hold: gates.hold,
    reset() {
      options = atStart;
      quota = options.quota && enforceQuota(options.quota);
      requests.length = 0;
      gates.releaseAll();
    },
    async stop() {
      gates.releaseAll();
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function recordRequest(incoming: IncomingMessage, inFlight: number): RecordedRequest {
  const { method = "", url = "", headers } = incoming;
  const [path = "", ...query] = url.split("?");
  return {
    method,
    url,
    path: path.startsWith(`${base}/`) ? path.slice(base.length) : "",
    query: new URLSearchParams(query.join("?")),
    headers,
    startedAt: Date.now(),
    inFlight,
  };
}

function send(
  outgoing: ServerResponse,
  { status, headers, body }: Answer,
  { isTruncated = false } = {},
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
  const bytes = Buffer.from(text);
  outgoing.writeHead(status, {
    "content-type": "application/json; charset=UTF-8",
    "content-length": bytes.length,
    "cf-ray": "8a1b2c3d4e5f6789-AMS",
    ratelimit: '"default";r=1199;t=300',
    "ratelimit-policy": '"default";q=1200;w=300',
    ...headers,
  });
  if (!isTruncated) outgoing.end(bytes);
  else outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy());
}

function credentialEnv({ credential }: UpstreamOptions): Record<string, string> {
  if ("token" in credential) return { CLOUDFLARE_API_TOKEN: credential.token };
  return { CLOUDFLARE_EMAIL: credential.email, CLOUDFLARE_API_KEY: credential.key };
}

/** The requests for certificates that have arrived so far. */
export function listRequests(upstream: Upstream): readonly RecordedRequest[] {
  return upstream.requests.filter(({ path }) => path.endsWith("/access/certificates"));
}
