import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";

/** A file of the built page, without its bytes. */
export interface StaticFile {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Of the bytes, unquoted. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

export interface StoredFile extends StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of the built page by their exact URL path, such as `/assets/app-1a2b.js`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;
export type StoredFiles = ReadonlyMap<string, StoredFile>;

/** Only files of these kinds are served: neither dotfiles nor source maps can get in. */
const contentTypes = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".webmanifest", "application/manifest+json"],
  [".woff2", "font/woff2"],
]);

/**
 * Reads the whole built page once, so that no request ever reaches the file system.
 * @throws when the directory is not there.
 */
export function readStaticFiles(directory: string): StoredFiles {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length));
  return new Map(
    names.flatMap((name) => {
      const path = posix.join("/", name.replaceAll("\\", "/"));
      const contentType = contentTypes.get(extname(path));
      if (contentType === undefined || path.includes("/.")) return [];
      return [[path, readStaticFile(join(directory, name), path, contentType)] as const];
    }),
  );
}

function readStaticFile(file: string, path: string, contentType: string): StoredFile {
  const bytes = new Uint8Array(readFileSync(file));
  return {
    bytes,
    contentType,
    // Vite puts a hash of the content into the names below /assets/, and only there.
    cacheControl: path.startsWith("/assets/")
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    hash: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    size: bytes.byteLength,
  };
}
