import type { Server } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import type { WriteLog } from "./log.ts";
import type { OpenSockets } from "./open-sockets.ts";
import { refuseSocket } from "./refuse-socket.ts";
import { RefusedCall } from "./refused-call.ts";

/** Answers CONNECT and bytes that are no HTTP in the form of every other refusal. */
export function refuseOtherProtocols(
  server: Server,
  sockets: OpenSockets,
  log: WriteLog,
): void {
  server.on("clientError", (error, socket) => {
    const code = "code" in error ? error.code : null;
    if (code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    // It is refused already, and this is the rest of what it sends.
    if (!socket.writable) return;
    refuseInTurn(socket, refusalOfBytes(code));
  });

  server.on("connect", (_request, socket) => {
    const message = "Notafter is no proxy to other hosts.";
    socket.on("error", () => socket.destroy());
    refuseInTurn(socket, new RefusedCall(proxyErrors.methodNotAllowed, "method", message));
  });

  /** Written at once, it would go out in the place of the answer to the request before it. */
  function refuseInTurn(socket: Duplex, refused: RefusedCall): void {
    if (socket instanceof Socket && sockets.isBusy(socket)) sockets.endWhenIdle(socket);
    else refuseSocket(socket, refused, log);
  }
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
