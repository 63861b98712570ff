/** The hostnames of a certificate, in its order; an array of them is one. */
export interface Hostnames extends Iterable<string> {
  readonly length: number;
  readonly map: <T>(make: (hostname: string, index: number) => T) => T[];
}

/**
 * Hostnames in a text that all certificates of a page share, each between two line feeds. As
 * 640,000 texts of their own they would take twice the memory, and be slower to read, to keep and
 * to search. They are made of it whenever they are asked for, which is seldom: for rows in sight.
 */
export class HostnameLines implements Hostnames {
  readonly text: string;
  /** Where the line feed before the first hostname stands. */
  readonly from: number;
  /** After the line feed that follows the last one. */
  readonly to: number;
  readonly length: number;
  /** Whether each of them is certainly its own key, and in all its forms the same text. */
  readonly isPlain: boolean;

  constructor(text: string, from: number, to: number, isPlain: boolean) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.length = countLineFeeds(text, from, to) - 1;
    this.isPlain = isPlain;
  }

  /** Each hostname between two line feeds; a line feed alone where there is none. */
  lines(): string {
    return this.text.slice(this.from, this.to);
  }

  /** Of what stands first, as taking all apart for one costs six times as much. */
  first(): string | undefined {
    const end = this.text.indexOf("\n", this.from + 1);
    return this.length === 0 ? undefined : this.text.slice(this.from + 1, end);
  }

  map<T>(make: (hostname: string, index: number) => T): T[] {
    return Array.from(this, make);
  }

  [Symbol.iterator](): ArrayIterator<string> {
    return this.length === 0
      ? [].values()
      : this.text
          .slice(this.from + 1, this.to - 1)
          .split("\n")
          .values();
  }
}

/** The hostnames of a page's certificates in one text; where one has a line feed, as they are. */
export function shareText(rows: readonly Hostnames[]): readonly Hostnames[] {
  const lines = rows.map(linesOf);
  const { text, ends } = joinRows(lines);
  const shared = cutText(text, ends);
  return rows.map((hostnames, row) =>
    lines[row] === null ? hostnames : (shared[row] ?? hostnames),
  );
}

/** The hostnames of each row, for whoever has arrays: those get a text together. */
export function shareArrays(rows: readonly Hostnames[]): readonly Hostnames[] {
  if (rows.every((row) => row instanceof HostnameLines)) return rows;
  const shared = shareText(rows.map((row) => (row instanceof HostnameLines ? [] : row)));
  return rows.map((row, at) => (row instanceof HostnameLines ? row : (shared[at] ?? row)));
}

/** The hostnames of each row, whose lines end where `ends` says. */
export function cutText(text: string, ends: ArrayLike<number>): readonly HostnameLines[] {
  const isAllPlain = isPlainLines(text);
  return Array.from(ends, (to, row) => {
    const from = ends[row - 1] ?? 0;
    return new HostnameLines(text, from, to, isAllPlain || isPlainLines(text.slice(from, to)));
  });
}

/** The lines of all rows in one text, and where those of each end; of `null` a line feed alone. */
export function joinRows(rows: readonly (string | null)[]): { text: string; ends: number[] } {
  const lines = rows.map((own) => own ?? joinLines([]));
  let end = 0;
  const ends = lines.map((own) => {
    end += own.length;
    return end;
  });
  return { text: lines.join(""), ends };
}

export function firstOf(hostnames: Hostnames): string | undefined {
  if (hostnames instanceof HostnameLines) return hostnames.first();
  const [first] = hostnames;
  return first;
}

/** Each hostname between two line feeds; null where one has a line feed itself. */
export function linesOf(hostnames: Hostnames): string | null {
  if (hostnames instanceof HostnameLines) return hostnames.lines();
  const lines = joinLines([...hostnames]);
  return countLineFeeds(lines, 0, lines.length) === hostnames.length + 1 ? lines : null;
}

export function joinLines(lines: readonly string[]): string {
  return lines.length === 0 ? "\n" : `\n${lines.join("\n")}\n`;
}

const plainCharacters = /^[\na-z0-9*._-]*$/;

/** Most hostnames are already folded and have one form. */
export function isPlainLines(lines: string): boolean {
  return plainCharacters.test(lines) && !lines.includes("xn--") && !lines.includes(".\n");
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
    count++;
  return count;
}
