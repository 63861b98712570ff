import type { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { splitTarget } from "./connection.ts";
import type { Gate } from "./gate.ts";
import { connectionOf } from "./listener.ts";
import type { WriteLog } from "./log.ts";
import { refuseSocket } from "./refuse-socket.ts";
import { asRefusedCall, RefusedCall } from "./refused-call.ts";

/**
 * Puts the gate before the web socket that hot reload listens for, which hands out source code.
 * All others are refused: Vite would leave them open without an answer.
 */
export function guardUpgrades(server: EventEmitter, gate: Gate, log: WriteLog): void {
  const listeners = server.listeners("upgrade");
  server.removeAllListeners("upgrade");
  server.on("upgrade", async (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    try {
      await gate(connectionOf(incoming));
      requireHotReload(incoming);
      for (const listener of listeners) listener.call(server, incoming, socket, head);
    } catch (error) {
      refuseSocket(socket, asRefusedCall(error), log);
    }
  });
}

function requireHotReload({ url = "", headers }: IncomingMessage): void {
  const protocol = headers["sec-websocket-protocol"] ?? "";
  if (splitTarget(url).path === "/" && ["vite-hmr", "vite-ping"].includes(protocol)) return;
  throw new RefusedCall(proxyErrors.badRequest, "upgrade", "There is nothing to upgrade to.");
}
