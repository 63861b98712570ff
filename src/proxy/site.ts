import { refusal } from "./answer.ts";
import type { Config } from "./config.ts";
import { type Connection, headerValues, isApiTarget } from "./connection.ts";
import { createGate } from "./gate.ts";
import { isLoopbackHost } from "./host-name.ts";
import { refusalLine, type WriteLog } from "./log.ts";
import type { Page } from "./page.ts";
import { createProxy } from "./proxy.ts";
import { asRefusedCall } from "./refused-call.ts";
import { respond } from "./respond.ts";
import { securityHeaders, strictTransportSecurity } from "./security-headers.ts";
import type { Transport } from "./transport.ts";

/** Answers any request; it never throws. */
export type Site = (request: Request, connection: Connection) => Promise<Response>;

export interface SiteOptions {
  readonly page: Page;
  readonly version: string;
  readonly log: WriteLog;
  /** For Cloudflare's whole answer; 30 s when left out. */
  readonly deadlineMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** By fetch when left out. */
  readonly transport?: Transport;
}

/** The proxy below `/api` and the page everywhere else, behind one gate. */
export function createSite(config: Config, options: SiteOptions): Site {
  const { log, now = Date.now } = options;
  const gate = createGate(config, now);
  const proxy = createProxy(config, { ...options, gate });

  async function answerPage(connection: Connection): Promise<Response> {
    const startedAt = performance.now();
    try {
      await gate(connection);
      const response = await options.page(connection);
      for (const [name, value] of Object.entries(securityHeaders())) {
        response.headers.set(name, value);
      }
      return response;
    } catch (error) {
      const refused = asRefusedCall(error);
      const ms = performance.now() - startedAt;
      log(refusalLine(refused, now(), { method: connection.method, route: "page", ms }));
      return respond(refusal(refused), null);
    }
  }

  return async (request, connection) => {
    const response = isApiTarget(connection.target)
      ? await proxy(request, connection)
      : await answerPage(connection);
    if (isBehindTls(connection, config.allowedHosts)) {
      response.headers.set("strict-transport-security", strictTransportSecurity);
    }
    return response;
  };
}

/**
 * A name that others can reach this server by comes with TLS in front of it. On a loopback name
 * the header would lock every other server of this machine into https.
 */
function isBehindTls(connection: Connection, allowedHosts: readonly string[]): boolean {
  return headerValues(connection, "host").some(
    (host) => allowedHosts.includes(host) && !isLoopbackHost(host),
  );
}
