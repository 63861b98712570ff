/**
 * What a mount saw of a request before anything normalised it. The gate judges this and not the
 * Request beside it: URL parsers resolve `..`, backslashes and tabs, and Headers join doubles.
 */
export interface Connection {
  readonly method: string;
  /** Of HTTP, such as `1.1`; null where the mount does not tell. */
  readonly version: string | null;
  /** The request target of the request line, as it was sent. */
  readonly target: string;
  /** Every header line, in order, doubles included. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The local TCP port that the request came in on; null where the mount has none. */
  readonly port: number | null;
}

/** The values of every line of a header; `name` is in lower case. */
export function headerValues({ headers }: Connection, name: string): readonly string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** The path and what follows the first `?`, undecoded; the query is null without a `?`. */
export function splitTarget(target: string): { path: string; query: string | null } {
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target, query: null };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

export function isApiTarget(target: string): boolean {
  const { path } = splitTarget(target);
  return path === "/api" || path.startsWith("/api/");
}
