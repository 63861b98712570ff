/** A body that went past its bound; the rest of it was not read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * Reads a body as UTF-8 and counts the bytes as they come, after decompression: neither a length
 * that is claimed nor a compressed size says how much there will be.
 * @throws TooLargeError past `maxBytes`; TypeError when it is no UTF-8 or ends too early.
 */
export async function readBoundedText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const pieces: string[] = [];
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > maxBytes) throw new TooLargeError();
      pieces.push(decoder.decode(value, { stream: true }));
    }
    pieces.push(decoder.decode());
    return pieces.join("");
  } finally {
    // It fails when the stream has failed before, and then there is nothing left to stop.
    await reader.cancel().catch(() => undefined);
  }
}
