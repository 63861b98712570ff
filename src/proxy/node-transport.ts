import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { Agent, type Dispatcher } from "undici";
import { TooLargeError } from "./bounded-text.ts";
import { RefusedCall } from "./refused-call.ts";
import type { Transport, UpstreamRequest } from "./transport.ts";
import { createTurns } from "./turns.ts";
import {
  type BodyCoding,
  bodyRefusal,
  maxBodyBytes,
  readHead,
  requestRefusal,
  type UpstreamHead,
} from "./upstream-answer.ts";

/** A page with more bytes than this takes a millisecond or more to rebuild. */
const largeBytes = 128 * 1_024;
/** As many, packed: names and hostnames shrink to an eighth. */
const largePackedBytes = largeBytes / 8;

/**
 * By undici, which Node's fetch is made of, without the streams of fetch: they take more time
 * than all checks together.
 */
export function createNodeTransport(): Transport {
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: the credential is for Cloudflare alone.
  const agent = new Agent({ connect: { rejectUnauthorized: true } });
  const takeTurn = createTurns();
  return async (request) => {
    const { note, coding, chunks, size } = await receive(agent, request);
    if (size > (coding === "identity" ? largeBytes : largePackedBytes)) await takeTurn();
    try {
      const body = Buffer.concat(chunks, size);
      return { ...note, text: utf8.decode(decompress(body, coding)) };
    } catch (error) {
      throw bodyRefusal(error, note);
    }
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

interface Received extends UpstreamHead {
  /** The body as it came, at most `maxBodyBytes`. */
  readonly chunks: readonly Buffer[];
  /** In bytes. */
  readonly size: number;
}

/** Sends a request, and ends its connection as soon as anything is wrong with the answer. */
function receive(agent: Agent, { url, headers, signal, now }: UpstreamRequest) {
  return new Promise<Received>((resolve, reject) => {
    const { origin, pathname, search } = new URL(url);
    const chunks: Buffer[] = [];
    let size = 0;
    let head: UpstreamHead | null = null;
    let connection: Dispatcher.DispatchController | null = null;

    function fail(error: unknown): void {
      signal.removeEventListener("abort", abort);
      if (error instanceof RefusedCall) reject(error);
      else reject(head === null ? requestRefusal(error) : bodyRefusal(error, head.note));
      connection?.abort(new Error("No longer wanted"));
    }
    const abort = () => fail(signal.reason);

    signal.addEventListener("abort", abort);
    agent.dispatch(
      { origin, path: pathname + search, method: "GET", headers },
      {
        onRequestStart(controller) {
          connection = controller;
          if (signal.aborted) abort();
        },
        onResponseStart(_, status, fields) {
          // What comes before the answer, such as 103.
          if (status < 200) return;
          try {
            head = readHead({ status, headers: headersOf(fields) }, now());
          } catch (refused) {
            fail(refused);
          }
        },
        onResponseData(_, chunk) {
          size += chunk.byteLength;
          if (size > maxBodyBytes) fail(new TooLargeError());
          else chunks.push(chunk);
        },
        onResponseEnd() {
          if (head === null) return;
          signal.removeEventListener("abort", abort);
          resolve({ ...head, chunks, size });
        },
        onResponseError: (_, error) => fail(error),
      },
    );
  });
}

/** Looks up as Headers do, without the time that it takes to make them. */
function headersOf(fields: IncomingHttpHeaders) {
  return {
    get(name: string): string | null {
      const value = fields[name] ?? null;
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
}

/** @throws TooLargeError past `maxBodyBytes`, as soon as that many have come out. */
function decompress(body: Buffer, coding: BodyCoding): Buffer {
  const options = { maxOutputLength: maxBodyBytes };
  try {
    switch (coding) {
      case "identity":
        return body;
      case "gzip":
      case "x-gzip":
        return gunzipSync(body, options);
      case "deflate":
        return inflateSync(body, options);
      case "br":
        return brotliDecompressSync(body, options);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw code === "ERR_BUFFER_TOO_LARGE" ? new TooLargeError() : error;
  }
}
