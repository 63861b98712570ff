import { pathOf, type Route } from "../cloudflare/paths.ts";
import { createSample } from "../sample/sample.ts";
import type { Paging } from "./call.ts";
import type { Config } from "./config.ts";
import { credentialHeaders } from "./credential.ts";
import { withDeadline } from "./deadline.ts";
import { readAnswer, type UpstreamAnswer } from "./upstream-answer.ts";
import { causeCode, unreachable, unreadable } from "./upstream-refusals.ts";

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
}

/** Cloudflare when there is a credential, else the embedded sample. */
export function createUpstream(config: Config, options: UpstreamOptions): Upstream {
  const { cloudflare } = config;
  const send =
    cloudflare === null
      ? sampleSender(options)
      : cloudflareSender(cloudflare, `notafter/${options.version}`);
  return async (route, paging, signal) => {
    const target = `${pathOf(route)}${queryOf(paging)}`;
    return await withDeadline(options.deadlineMs, signal, async (deadline) =>
      readAnswer(await send(target, deadline), options.now()),
    );
  };
}

type Send = (target: string, signal: AbortSignal) => Promise<Response>;

function sampleSender({ now }: UpstreamOptions): Send {
  const sample = createSample({ now });
  return (target) => sample(new Request(`https://sample.invalid/client/v4${target}`));
}

function cloudflareSender(
  { baseUrl, credential }: NonNullable<Config["cloudflare"]>,
  userAgent: string,
): Send {
  const headers = {
    accept: "application/json",
    "accept-encoding": "gzip",
    "user-agent": userAgent,
    ...credentialHeaders(credential),
  };
  return async (target, signal) => {
    try {
      // Workers know no `redirect: "error"`; a redirect is refused when its status is read.
      return await fetch(`${baseUrl}${target}`, { headers, redirect: "manual", signal });
    } catch (error) {
      // The parser's codes: something answered, but not in HTTP.
      throw causeCode(error).startsWith("HPE_")
        ? unreadable("not HTTP", null, error)
        : unreachable(error);
    }
  };
}

function queryOf({ page, per_page }: Paging): string {
  const pairs = [
    ...(page === undefined ? [] : [`page=${page}`]),
    ...(per_page === undefined ? [] : [`per_page=${per_page}`]),
  ];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
