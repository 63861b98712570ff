import { describe, expect, test } from "vitest";
import { readBoundedText, TooLargeError } from "./bounded-text.ts";

/** A body that comes in these pieces, and tells whether the rest of it was let go. */
function bodyOf(pieces: readonly Uint8Array<ArrayBuffer>[]) {
  const body = { isCancelled: false };
  let next = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next++];
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel() {
      body.isCancelled = true;
    },
  });
  return { stream, body };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a body", () => {
  test("is whole again, though letters were cut in half", async () => {
    const text = "Zoë 🔒";
    const pieces = [...bytesOf(text)].map((byte) => Uint8Array.of(byte));
    expect(await readBoundedText(bodyOf(pieces).stream, 100)).toBe(text);
  });

  test("may be as large as its bound, and not a byte larger", async () => {
    const pieces = [bytesOf("12345"), bytesOf("67890")];
    expect(await readBoundedText(bodyOf(pieces).stream, 10)).toBe("1234567890");
    const { stream, body } = bodyOf([...pieces, bytesOf("x"), bytesOf("y")]);
    await expect(readBoundedText(stream, 10)).rejects.toThrow(TooLargeError);
    expect(body.isCancelled).toBe(true);
  });

  test("that ends amid a letter is no text", async () => {
    const { stream } = bodyOf([bytesOf("ë").slice(0, 1)]);
    await expect(readBoundedText(stream, 10)).rejects.toThrow(TypeError);
  });

  test("that is not there is empty", async () => {
    expect(await readBoundedText(null, 10)).toBe("");
  });
});
