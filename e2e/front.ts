import { once } from "node:events";
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Answer } from "./upstream-options.ts";

/** How a request is treated: it is passed on where this is undefined; "truncate" ends it half-way. */
export type FrontBehaviour = (target: string) => Answer | "truncate" | undefined;

/** What may stand before a Notafter server, as a tunnel or a sign-in does, and answer for it. */
export interface Front {
  readonly url: string;
  /** The target of every request since the start or the last reset, in order of arrival. */
  readonly targets: readonly string[];
  /** Behaves so from now on. */
  set(respond: FrontBehaviour): void;
  /** Passes everything on again. */
  reset(): void;
  stop(): Promise<void>;
}

/** @param origin of the server that stands behind it */
export async function startFront(origin: string): Promise<Front> {
  const targets: string[] = [];
  let respond: FrontBehaviour = () => undefined;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const target = incoming.url ?? "";
    targets.push(target);
    const chosen = respond(target);
    if (chosen !== undefined && chosen !== "truncate") {
      outgoing.writeHead(chosen.status, chosen.headers).end(chosen.body);
      return;
    }
    const { status, headers, body } = await passOn(incoming, new URL(target, origin));
    outgoing.writeHead(status, headers);
    if (chosen === undefined) outgoing.end(body);
    else outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  }

  const server = createServer((incoming, outgoing) => {
    // A server that is gone, or a page that is, ends what is under way.
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    targets,
    set(changed) {
      respond = changed;
    },
    reset() {
      respond = () => undefined;
      targets.length = 0;
    },
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The server answers only to its own name, so it is asked under that. */
async function passOn({ method, headers }: IncomingMessage, url: URL) {
  const own = { host: url.host, ...(headers.origin && { origin: url.origin }) };
  const asked = ask(url, { method, headers: { ...headers, ...own } }).end();
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (answer === undefined) throw new Error("The server gave no answer.");
  // What `once` gives of a response has a status.
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: await buffer(answer),
  };
}
