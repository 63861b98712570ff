/** RFC 5545 counts octets of UTF-8, and the line break is not among them. */
const maxOctets = 75;
/** Most lines need no folding. */
const asciiLine = /^[\x20-\x7e]{0,75}$/;

/**
 * A content line of iCalendar: folded so that no line is longer than 75 octets and no character
 * is cut in two. The value stands as it is; `textValue` makes one of any text.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  return asciiLine.test(line) ? `${line}\r\n` : fold(line);
}

/** A text as a value. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

function fold(line: string): string {
  let lines = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > maxOctets) {
      lines += "\r\n ";
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return `${lines}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
