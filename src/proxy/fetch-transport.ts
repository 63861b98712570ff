import { readBoundedText } from "./bounded-text.ts";
import type { Transport } from "./transport.ts";
import {
  bodyRefusal,
  maxBodyBytes,
  readHead,
  requestRefusal,
  type UpstreamAnswer,
  type UpstreamHead,
} from "./upstream-answer.ts";

/** By the fetch that every runtime has. */
export const fetchTransport: Transport = async ({ url, headers, signal, now }) => {
  // Workers know no `redirect: "error"`; a redirect is refused when its status is read.
  const response = await fetch(url, { headers, redirect: "manual", signal }).catch((error) => {
    throw requestRefusal(error);
  });
  return await readResponse(response, now());
};

/**
 * Reads a response of any status; `now` is in milliseconds.
 * @throws RefusedCall for a redirect and for a body that is broken, no UTF-8 or too large.
 */
export async function readResponse(response: Response, now: number): Promise<UpstreamAnswer> {
  const { body } = response;
  const { note } = await readHeadOrCancel(response, now);
  try {
    return { ...note, text: await readBoundedText(body, maxBodyBytes) };
  } catch (error) {
    throw bodyRefusal(error, note);
  }
}

async function readHeadOrCancel(response: Response, now: number): Promise<UpstreamHead> {
  try {
    return readHead(response, now);
  } catch (refused) {
    // It fails when the connection is lost already, and then there is nothing left to stop.
    await response.body?.cancel().catch(() => undefined);
    throw refused;
  }
}
