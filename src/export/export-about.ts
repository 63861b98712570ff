import { counted } from "../certificates/counted.ts";
import { formatCount } from "../certificates/format-count.ts";
import { utcMoment } from "../certificates/moment.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { visibleText } from "../ui/visible-text.ts";

/** What an export says of itself. Times are epoch milliseconds. */
export interface ExportAbout {
  readonly scopeName: string;
  /** What the file is named after, where that is not the scope. */
  readonly subject?: string;
  readonly scopes: readonly Scope[];
  /** When the export is made. */
  readonly madeAt: number;
  /** The moment that everything is computed for. */
  readonly now: number;
  /** Whether that moment was set by the person, to look ahead. */
  readonly isAsOf: boolean;
  /** When what is shown was read; null when unknown. */
  readonly readAt: number | null;
  readonly loaded: number;
  /** How many certificates Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  /** What the rows were filtered by, as a person reads it; empty when they were not. */
  readonly filter: string;
  /** Whether certificates are missing because pages of the list are. */
  readonly isPartial: boolean;
  /** What the scopes are called of which not everything is loaded. */
  readonly missing: readonly string[];
}

/** What is known of the rows before they are exported. */
export type RowsAbout = Omit<ExportAbout, "madeAt">;

/** Writes the rows piece by piece, so that the page can breathe between two pieces. */
export type WriteExport<Row> = (rows: readonly Row[], about: ExportAbout) => Iterable<string>;

/**
 * What a reader must know before trusting the rows: that some are missing, or that it looks ahead.
 * What is not visible of foreign text stands as its code point.
 */
export function caveats(about: ExportAbout): readonly string[] {
  const said: string[] = [];
  if (about.isPartial) said.push(partialWords(about) + ofScopes(about));
  if (about.isAsOf) said.push(`as of ${utcMoment(about.now)}`);
  return said;
}

/** "filter pay", so that nobody takes some rows for all; nothing where none is set. Foreign text stays as it is. */
export function filteredBy({ filter }: ExportAbout): readonly string[] {
  return filter === "" ? [] : [`filter ${filter}`];
}

/** "48 certificates of Northwind, read 2026-11-25 21:31:08 UTC". Foreign text stays as it is. */
export function headline(rows: string, about: ExportAbout): string {
  const read = about.readAt === null ? "" : `, read ${utcMoment(about.readAt)}`;
  const [first] = about.scopes;
  const scope =
    visibleText(about.scopeName) || (first ? `${first.kind} ${first.id}` : "no scope");
  return `${rows} of ${scope}${read}`;
}

export function certificates(count: number): string {
  return counted(count, "certificate");
}

export function hostnames(count: number): string {
  return counted(count, "hostname");
}

/** Of a single scope it goes without saying. */
function ofScopes({ scopes, missing }: ExportAbout): string {
  if (scopes.length < 2 || missing.length === 0) return "";
  const named = missing.slice(0, mostNamed).map(visibleText);
  const rest = missing.length - named.length;
  const all = rest > 0 ? [...named, counted(rest, "more scope")] : named;
  return `, not all of ${inWords.format(all)}`;
}

const mostNamed = 3;
const inWords = new Intl.ListFormat("en-GB");

function partialWords({ loaded, total }: ExportAbout): string {
  if (total === null) {
    return `partial: ${certificates(loaded)} loaded, how many there are is unknown`;
  }
  // A scope that was refused is not in the total, and a list that changed has another one.
  return loaded < total
    ? `partial: ${formatCount(loaded)} of ${certificates(total)} loaded`
    : `partial: ${certificates(loaded)} loaded, others may be missing`;
}
