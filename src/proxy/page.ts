import { type Connection, headerValues, splitTarget } from "./connection.ts";
import type { StaticFile, StaticFiles } from "./static-files.ts";

/** Answers everything that is not below `/api`. */
export type Page = (connection: Connection) => Promise<Response>;

export type Coding = "br" | "gzip";

/** Where a mount keeps the bytes of the built page. */
export interface PageContent {
  /** How it can compress a file; empty where something else does. */
  readonly codings: readonly Coding[];
  /** The bytes of a file that is known to exist. */
  read(path: string, coding: Coding | null): Promise<Uint8Array<ArrayBuffer> | ReadableStream>;
}

/** Serves the built page: its files by exact name, and the page itself for a navigation. */
export function createPage(files: StaticFiles, content: PageContent): Page {
  return async (connection) => {
    const target = splitTarget(connection.target).path;
    const path = isDocument(connection, target) ? "/index.html" : target;
    const file = files.get(path);
    if (file === undefined) {
      const headers = {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-cache",
      };
      return new Response("Not found.\n", { status: 404, headers });
    }
    const coding = bestCoding(connection, file, content.codings);
    const tag = `"${file.hash}${coding ?? ""}"`;
    const headers = {
      "content-type": file.contentType,
      "cache-control": file.cacheControl,
      etag: tag,
      vary: "Accept-Encoding",
      ...(coding !== null && { "content-encoding": coding }),
    };
    if (isCached(connection, tag)) return new Response(null, { status: 304, headers });
    const body = await content.read(path, coding);
    const isStream = body instanceof ReadableStream;
    const length = isStream ? file.size : body.byteLength;
    const isHead = connection.method === "HEAD";
    // Nobody reads it, and what brings it would wait for that.
    if (isHead && isStream) await body.cancel();
    return new Response(isHead ? null : body, {
      headers: { ...headers, "content-length": String(length) },
    });
  };
}

/** The page's own addresses have no extension; a missing script must not come as HTML. */
function isDocument(connection: Connection, path: string): boolean {
  if (path === "/") return true;
  if (!/^(\/[A-Za-z0-9_-]+)+$/.test(path)) return false;
  return (
    headerValues(connection, "sec-fetch-mode").includes("navigate") ||
    headerValues(connection, "accept").some((accept) => accept.includes("text/html"))
  );
}

function isCached(connection: Connection, tag: string): boolean {
  const tags = headerValues(connection, "if-none-match").join().split(",");
  return tags.some((other) => other.trim().replace(/^W\//, "") === tag);
}

function bestCoding(
  connection: Connection,
  { contentType, size }: StaticFile,
  codings: readonly Coding[],
): Coding | null {
  const isText = /^text\/|json|javascript|svg/.test(contentType);
  if (!isText || size < 1_000) return null;
  const accepted = headerValues(connection, "accept-encoding")
    .join()
    .split(",")
    .map((entry) => entry.replaceAll(" ", "").toLowerCase())
    .filter((entry) => !/;q=0(\.0*)?$/.test(entry))
    .map((entry) => entry.split(";")[0]);
  return codings.find((coding) => accepted.includes(coding)) ?? null;
}
