import { Hono } from "hono";
import type { Session } from "../cloudflare/session.ts";
import { type Answer, rebuild, refusal, success } from "./answer.ts";
import { type Call, readCall } from "./call.ts";
import type { Config } from "./config.ts";
import type { Connection } from "./connection.ts";
import { copyKeyOf } from "./copy-key.ts";
import { secretOf } from "./credential.ts";
import { createEchoFinder, type FindEcho } from "./echo.ts";
import { fetchTransport } from "./fetch-transport.ts";
import type { Gate } from "./gate.ts";
import { logLine, type WriteLog } from "./log.ts";
import { asRefusedCall } from "./refused-call.ts";
import { respond } from "./respond.ts";
import type { Transport } from "./transport.ts";
import { createUpstream } from "./upstream.ts";

/** Answers a request below `/api`; it never throws. */
export type ApiHandler = (request: Request, connection: Connection) => Promise<Response>;

export interface ProxyOptions {
  readonly gate: Gate;
  readonly version: string;
  readonly log: WriteLog;
  /** For Cloudflare's whole answer; 30 s when left out. */
  readonly deadlineMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** By fetch when left out. */
  readonly transport?: Transport;
}

interface Environment {
  Bindings: { connection: Connection };
  Variables: { call: Call; upstreamStatus: number; reason: string };
}

/**
 * The proxy between the page and Cloudflare. It keeps nothing between requests and uses nothing
 * of one runtime, so that every mount runs the same.
 */
export function createProxy(config: Config, options: ProxyOptions): ApiHandler {
  const { gate, version, log, deadlineMs = 30_000, now = Date.now } = options;
  const { transport = fetchTransport } = options;
  const upstream = createUpstream(config, { deadlineMs, now, version, transport });
  const findEcho =
    config.cloudflare && createEchoFinder(secretOf(config.cloudflare.credential));
  // Worked out anew for each call: requests to a Worker share no promise.
  const readSession = async (): Promise<Session> => ({
    mode: config.cloudflare === null ? "sample" : "live",
    scope: config.scope,
    version,
    copyKey: await copyKeyOf(config.cloudflare),
  });
  const app = new Hono<Environment>();

  app.use(async (context, next) => {
    const startedAt = performance.now();
    await next();
    const entry = {
      method: context.env.connection.method,
      route: context.get("call")?.route.name ?? "none",
      status: context.res.status,
      upstreamStatus: context.get("upstreamStatus") ?? null,
      ms: performance.now() - startedAt,
      reason: context.get("reason") ?? null,
    };
    log(logLine(entry, now()));
  });

  app.use(async (context, next) => {
    const { connection } = context.env;
    await gate(connection);
    context.set("call", readCall(connection.target));
    await next();
  });

  // HEAD comes here too: hono answers it as GET and leaves the body out.
  app.get("*", async (context) => {
    const { route, paging } = context.get("call");
    if (route.name === "session") return reply(success(await readSession()), findEcho);
    const answer = await upstream(route, paging, context.req.raw.signal);
    context.set("upstreamStatus", answer.status);
    return reply(rebuild(route, answer), findEcho);
  });

  app.onError((error, context) => {
    const refused = asRefusedCall(error);
    if (refused.upstream !== null) context.set("upstreamStatus", refused.upstream.status);
    context.set("reason", refused.reason);
    return reply(refusal(refused), null);
  });

  /** The page reckons by this clock. Not every mount would set the header by itself. */
  function reply({ headers, ...answer }: Answer, findEcho: FindEcho | null): Response {
    const date = new Date(now()).toUTCString();
    return respond({ ...answer, headers: { ...headers, date } }, findEcho);
  }

  return async (request, connection) => await app.fetch(request, { connection });
}
