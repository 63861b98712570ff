import { type Server, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { refusal } from "./answer.ts";
import type { Connections } from "./connections.ts";
import { logLine, type WriteLog } from "./log.ts";
import { RefusedCall } from "./refused-call.ts";
import { apiHeaders } from "./security-headers.ts";

/** Answers CONNECT and bytes that are no HTTP in the form of every other refusal. */
export function refuseOtherProtocols(
  server: Server,
  connections: Connections,
  log: WriteLog,
): void {
  server.on("clientError", (error, socket) => {
    const code = "code" in error ? error.code : null;
    if (code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    // Written now, it would go out in the place of the answer to the request before it.
    if (socket instanceof Socket && connections.isBusy(socket)) connections.endWhenIdle(socket);
    else write(socket, refusalOfBytes(code), log);
  });

  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    const message = "Notafter is no proxy to other hosts.";
    write(socket, new RefusedCall(proxyErrors.methodNotAllowed, "method", message), log);
  });
}

/** What is wrong with bytes that Node's HTTP parser refused, by its error code. */
function refusalOfBytes(code: unknown): RefusedCall {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new RefusedCall(
        proxyErrors.tooLarge,
        "header size",
        "The request's headers are larger than 16 KiB.",
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new RefusedCall(
        proxyErrors.requestTimeout,
        "slow request",
        "The request did not arrive in time.",
      );
    default:
      return new RefusedCall(
        proxyErrors.badRequest,
        "not HTTP",
        "The request is not readable as HTTP/1.1.",
      );
  }
}

function write(socket: Duplex, refused: RefusedCall, log: WriteLog): void {
  const { status, reason } = refused;
  log(
    logLine(
      { method: "", route: "none", status, upstreamStatus: null, ms: 0, reason },
      Date.now(),
    ),
  );
  const { body, headers } = refusal(refused);
  const text = JSON.stringify(body);
  const lines = Object.entries({
    ...headers,
    ...apiHeaders(),
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`);
}
