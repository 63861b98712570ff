import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Config } from "./config.ts";
import { bareHost, isEveryAddress } from "./host-name.ts";
import type { WriteLog } from "./log.ts";
import { type OpenSockets, requestEvents, trackSockets } from "./open-sockets.ts";
import { refuseOtherProtocols } from "./other-protocols.ts";

export interface RunningServer {
  readonly url: string;
  /** Ends within 5 s: what is under way is finished, or cut off then. */
  close(): Promise<void>;
}

export interface ServerLimits {
  /** For the head of a request, from its connection or the answer before it. */
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** For a connection on which nothing moves: a client that does not read, above all. */
  readonly idleTimeoutMs: number;
  /** How long `close` waits for what is under way. */
  readonly closeTimeoutMs: number;
}

const defaultLimits: ServerLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  idleTimeoutMs: 60_000,
  closeTimeoutMs: 4_500,
};

/**
 * Listens on the configured host and port.
 * @throws the system's error, such as EADDRINUSE.
 */
export async function startServer(
  { host, port }: Pick<Config, "host" | "port">,
  listener: RequestListener,
  log: WriteLog,
  limits: ServerLimits = defaultLimits,
): Promise<RunningServer> {
  const server = createServer({
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: Math.min(limits.headersTimeoutMs / 2, 1_000),
    // The gate refuses a missing Host with an answer of our own.
    requireHostHeader: false,
  });
  // Node drops the headers beyond a number, and the gate must see every one; size bounds them.
  server.maxHeadersCount = 0;
  server.setTimeout(limits.idleTimeoutMs);
  // Where it expects something, Node would answer by itself: the body is refused before it is sent.
  for (const event of requestEvents) server.on(event, listener);
  const sockets = trackSockets(server);
  refuseOtherProtocols(server, sockets, log);
  await once(server.listen(port, bareHost(host)), "listening");
  return { url: urlOf(server), close: () => close(server, sockets, limits.closeTimeoutMs) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No TCP address");
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  // Nobody can open every address.
  return `http://${isEveryAddress(address.address) ? "localhost" : host}:${address.port}`;
}

async function close(server: Server, sockets: OpenSockets, timeoutMs: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  sockets.endAllWhenIdle();
  const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearTimeout(timer);
}
