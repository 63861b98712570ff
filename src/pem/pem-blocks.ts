/** What stands between two boundaries of a PEM text. */
export interface PemBlock {
  readonly label: string;
  /** Null where one of the two boundaries is missing. */
  readonly body: string | null;
  /** The line of its first boundary, counted from 1. */
  readonly line: number;
}

/**
 * A boundary with at least one dash at either side: the outer ones get lost when text is copied.
 * @see https://www.rfc-editor.org/rfc/rfc7468#section-3
 */
const boundary = /- ?(BEGIN|END) ([A-Z0-9][A-Z0-9 #]{0,40}) ?-/g;

/** Finds the blocks of a text, whatever stands around them. */
export function findPemBlocks(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  const lineAt = countLines(text);
  let open: { readonly label: string; readonly line: number; readonly start: number } | null =
    null;
  for (const { 0: written, 1: side, 2: label = "", index } of text.matchAll(boundary)) {
    const line = lineAt(index);
    if (side === "BEGIN") {
      if (open !== null) blocks.push({ label: open.label, line: open.line, body: null });
      open = { label: label.trim(), line, start: index + written.length };
    } else {
      blocks.push(
        open === null
          ? { label: label.trim(), line, body: null }
          : { label: open.label, line: open.line, body: text.slice(open.start, index) },
      );
      open = null;
    }
  }
  if (open !== null) blocks.push({ label: open.label, line: open.line, body: null });
  return blocks;
}

/** The line at a place; asked for places in their order, it reads the text once. */
function countLines(text: string): (place: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (place) => {
    while (next !== -1 && next < place) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
