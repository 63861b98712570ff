import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { refusal } from "./answer.ts";
import { refusalLine, type WriteLog } from "./log.ts";
import type { RefusedCall } from "./refused-call.ts";
import { apiHeaders } from "./security-headers.ts";

/** How long a client may take to read a refusal before the connection is cut. */
const lingerMs = 1_000;

/**
 * Answers a connection that is no longer HTTP's with a refusal, and ends it. It is not cut at
 * once: a reset, which unread bytes cause, would take the answer with it.
 */
export function refuseSocket(socket: Duplex, refused: RefusedCall, log: WriteLog): void {
  log(refusalLine(refused, Date.now()));
  const { status, body, headers } = refusal(refused);
  const text = JSON.stringify(body);
  const lines = Object.entries({
    ...headers,
    ...apiHeaders,
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const cut = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(cut));
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`);
}
