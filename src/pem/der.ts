/** One element of DER or BER by its place in the bytes. */
export interface DerElement {
  readonly tag: number;
  /** Where its content begins, and where it ends by its own length: maybe beyond the bytes. */
  readonly content: number;
  readonly end: number;
}

export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]` with elements in it. */
  zero: 0xa0,
} as const;

/** More would be larger than anything that is read here. */
const maxLengthBytes = 4;

/**
 * Reads tag and length of the element at a place; null where there is none. Of an indefinite
 * length (BER) the end is unknown and taken to be the end of the bytes.
 * @see https://www.itu.int/rec/T-REC-X.690 8.1
 */
export function readElement(bytes: Uint8Array, start: number): DerElement | null {
  const [tag, length] = bytes.subarray(start, start + 2);
  if (tag === undefined || length === undefined || tag === 0) return null;
  if (length < 0x80) return { tag, content: start + 2, end: start + 2 + length };
  if (length === 0x80) return { tag, content: start + 2, end: bytes.length };
  const lengthBytes = bytes.subarray(start + 2, start + 2 + (length & 0x7f));
  if (lengthBytes.length < (length & 0x7f) || lengthBytes.length > maxLengthBytes) return null;
  const content = start + 2 + lengthBytes.length;
  return {
    tag,
    content,
    end: content + lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0),
  };
}

/** The first elements inside of another; fewer where the bytes end or make no sense. */
export function readChildren(
  bytes: Uint8Array,
  parent: DerElement | undefined,
  atMost: number,
): readonly DerElement[] {
  const children: DerElement[] = [];
  let at = parent?.content ?? bytes.length;
  while (children.length < atMost && at < Math.min(parent?.end ?? 0, bytes.length)) {
    const child = readElement(bytes, at);
    if (child === null) break;
    children.push(child);
    at = child.end;
  }
  return children;
}
