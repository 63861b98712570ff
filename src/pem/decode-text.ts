const marks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What `--` in ASCII is when it is read as UTF-16: it tells that not all of a file is that. */
const asciiDashes = "\u2d2d";

/**
 * The text of bytes by their byte order mark, else as UTF-8, and what is neither as Latin-1, where
 * every byte is a character. PEM is ASCII: without the zeros it is also read in UTF-16 without a
 * mark, and in a file that was joined of several encodings.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decode("latin1", bytes);
  return text.replaceAll("\0", "");
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [encoding] =
    marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (encoding === undefined) return null;
  const text = decode(encoding, bytes);
  return text.includes(asciiDashes) ? null : text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decode("utf-8", bytes, true);
  } catch {
    return null;
  }
}

function decode(encoding: string, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}
