import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The connections of a server, and which of them have a request under way. */
export interface OpenSockets {
  /** Ends a connection when its last answer is out: now, if none is under way. */
  endWhenIdle(socket: Socket): void;
  isBusy(socket: Socket): boolean;
  /**
   * Ends all of them so. Node's own way leaves those open that never sent a byte, and browsers
   * open such ones ahead.
   */
  endAllWhenIdle(): void;
}

/** Node tells of a request with an `Expect` header by another event. */
export const requestEvents = ["request", "checkContinue", "checkExpectation"] as const;

export function trackSockets(server: Server): OpenSockets {
  const underWay = new Map<Socket, number>();
  const ending = new Set<Socket>();

  function endWhenIdle(socket: Socket): void {
    if (isBusy(socket)) ending.add(socket);
    else socket.destroySoon();
  }

  function isBusy(socket: Socket): boolean {
    return (underWay.get(socket) ?? 0) > 0;
  }

  function count(socket: Socket, change: 1 | -1): void {
    const before = underWay.get(socket);
    if (before !== undefined) underWay.set(socket, before + change);
  }

  server.on("connection", (socket) => {
    underWay.set(socket, 0);
    socket.once("close", () => {
      underWay.delete(socket);
      ending.delete(socket);
    });
  });
  function note({ socket }: IncomingMessage, outgoing: ServerResponse): void {
    count(socket, 1);
    outgoing.once("close", () => {
      count(socket, -1);
      if (ending.has(socket)) endWhenIdle(socket);
    });
  }
  for (const event of requestEvents) server.prependListener(event, note);

  return {
    endWhenIdle,
    isBusy,
    endAllWhenIdle() {
      for (const socket of underWay.keys()) endWhenIdle(socket);
    },
  };
}
