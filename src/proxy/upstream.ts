import { pathOf, type Route } from "../cloudflare/paths.ts";
import { createSample } from "../sample/sample.ts";
import type { Paging } from "./call.ts";
import type { Config } from "./config.ts";
import { credentialHeaders } from "./credential.ts";
import { withDeadline } from "./deadline.ts";
import { readResponse } from "./fetch-transport.ts";
import type { Transport } from "./transport.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { notInSample } from "./upstream-refusals.ts";

/**
 * Asks for one page of a route; aborting `signal` cancels that.
 * @throws RefusedCall when no whole answer comes in time.
 */
export type Upstream = (
  route: Route,
  paging: Paging,
  signal: AbortSignal,
) => Promise<UpstreamAnswer>;

export interface UpstreamOptions {
  /** For headers and body together. */
  readonly deadlineMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly version: string;
  readonly transport: Transport;
}

/** Cloudflare when there is a credential, else the embedded sample. */
export function createUpstream(config: Config, options: UpstreamOptions): Upstream {
  const { cloudflare } = config;
  const send =
    cloudflare === null ? sampleSender(options) : cloudflareSender(cloudflare, options);
  return (route, paging, signal) =>
    withDeadline(options.deadlineMs, signal, (deadline) =>
      send(`${pathOf(route)}${queryOf(paging)}`, deadline),
    );
}

type Send = (target: string, signal: AbortSignal) => Promise<UpstreamAnswer>;

function sampleSender({ now }: UpstreamOptions): Send {
  const sample = createSample({ now });
  return async (target) => {
    const url = `https://sample.invalid/client/v4${target}`;
    const answer = await readResponse(await sample(new Request(url)), now());
    if (answer.status === 403) throw notInSample();
    return answer;
  };
}

function cloudflareSender(
  { baseUrl, credential }: NonNullable<Config["cloudflare"]>,
  { transport, version, now }: UpstreamOptions,
): Send {
  const headers = {
    accept: "application/json",
    "accept-encoding": "gzip",
    "user-agent": `notafter/${version}`,
    ...credentialHeaders(credential),
  };
  return (target, signal) => transport({ url: `${baseUrl}${target}`, headers, signal, now });
}

function queryOf({ page, per_page }: Paging): string {
  const pairs = [
    ...(page === undefined ? [] : [`page=${page}`]),
    ...(per_page === undefined ? [] : [`per_page=${per_page}`]),
  ];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
