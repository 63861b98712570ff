import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A request as its bytes arrived. */
export interface ReceivedRequest {
  /** The request line, such as `GET /client/v4/zones HTTP/1.1`. */
  readonly line: string;
  readonly headers: ReadonlyMap<string, string>;
}

export interface TestUpstream {
  readonly baseUrl: string;
  readonly requests: ReceivedRequest[];
  /** What the next connections get; it may write anything, or nothing. */
  answer: (socket: Socket) => void;
  stop(): Promise<void>;
}

/** A Cloudflare made of bare TCP, so that it can answer what no HTTP library would send. */
export async function startTestUpstream(): Promise<TestUpstream> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      const end = received.indexOf("\r\n\r\n");
      if (end === -1) return;
      upstream.requests.push(readHead(received.slice(0, end)));
      received = received.slice(end + 4);
      upstream.answer(socket);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  const upstream: TestUpstream = {
    baseUrl: `http://127.0.0.1:${port}/client/v4`,
    requests: [],
    answer: (socket) => socket.end(jsonAnswer({ success: true, result: [] })),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
  return upstream;
}

function readHead(head: string): ReceivedRequest {
  const [line = "", ...lines] = head.split("\r\n");
  const headers = lines.map((header) => {
    const colon = header.indexOf(":");
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()] as const;
  });
  return { line, headers: new Map(headers) };
}

/** A whole answer, after which the connection ends. */
export function httpAnswer(
  status: number | string,
  body: string | Uint8Array = "",
  headers: Readonly<Record<string, string>> = {},
): Uint8Array {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    connection: "close",
    "content-length": String(bytes.byteLength),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join("")}\r\n`), bytes]);
}

export function jsonAnswer(
  body: unknown,
  status: number | string = 200,
  headers: Readonly<Record<string, string>> = {},
): Uint8Array {
  return httpAnswer(status, JSON.stringify(body), {
    "content-type": "application/json",
    ...headers,
  });
}
