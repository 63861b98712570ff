import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding, PageContent } from "./page.ts";
import type { StoredFiles } from "./static-files.ts";

const compressors: Readonly<Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  // The next levels save a twentieth more, and let the first visitor wait ten times as long.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Files in memory, compressed once per coding when they are first asked for. */
export function createStoredContent(files: StoredFiles): PageContent {
  const done = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    codings: ["br", "gzip"],
    async read(path, coding) {
      const { bytes } = files.get(path) ?? { bytes: new Uint8Array() };
      if (coding === null) return bytes;
      const key = `${coding} ${path}`;
      const known = done.get(key);
      if (known !== undefined) return await known;
      const made = compressors[coding](bytes).then((smaller) => new Uint8Array(smaller));
      done.set(key, made);
      return await made;
    },
  };
}
