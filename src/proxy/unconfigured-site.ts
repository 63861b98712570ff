import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { refusal } from "./answer.ts";
import type { ConfigError } from "./config.ts";
import { refusalLine, type WriteLog } from "./log.ts";
import { RefusedCall } from "./refused-call.ts";
import { respond } from "./respond.ts";
import type { Site } from "./site.ts";

/** Answers everything with what to set, where there is no start that could be refused. */
export function createUnconfiguredSite({ problems }: ConfigError, log: WriteLog): Site {
  const refused = new RefusedCall(
    proxyErrors.notConfigured,
    "not configured",
    problems.join(" "),
  );
  return async (_request, { method }) => {
    log(refusalLine(refused, Date.now(), { method }));
    return respond(refusal(refused), null);
  };
}
