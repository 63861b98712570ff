import type { RequestListener } from "node:http";
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from "@hono/node-server";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { refusal } from "./answer.ts";
import type { Connection } from "./connection.ts";
import { refusalLine, type WriteLog } from "./log.ts";
import { asRefusedCall, RefusedCall } from "./refused-call.ts";
import { respond } from "./respond.ts";

type Received = HttpBindings["incoming"] | Http2Bindings["incoming"];
type Handler = (request: Request, connection: Connection) => Promise<Response>;

/**
 * Makes a Node listener of a handler; what no Request can be made of is refused. In a process of
 * its own, answers are written as they are, without the streams that a global Response makes of
 * them. Vite and its plugins live in the same process, and there nothing global may change.
 */
export function createListener(
  handler: Handler,
  log: WriteLog,
  process: "own" | "shared" = "shared",
): RequestListener {
  return getRequestListener(
    (request, { incoming }) => handler(request, connectionOf(incoming)),
    {
      overrideGlobalObjects: process === "own",
      errorHandler: (error) => refuse(error, log),
    },
  );
}

/** What Node received, as it received it. */
export function connectionOf({
  method = "",
  url = "",
  httpVersion,
  rawHeaders,
  socket,
}: Received): Connection {
  // Names and values come in one flat list.
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : [],
  );
  return { method, version: httpVersion, target: url, headers, port: socket.localPort ?? null };
}

/** The Host or the target can be such that they make no URL, and then there is no Request. */
function refuse(error: unknown, log: WriteLog): Response {
  const refused =
    error instanceof RequestError
      ? new RefusedCall(
          proxyErrors.badRequest,
          "host or target makes no URL",
          "The Host or the target of the request cannot be read.",
        )
      : asRefusedCall(error);
  log(refusalLine(refused, Date.now()));
  return respond(refusal(refused), null);
}
