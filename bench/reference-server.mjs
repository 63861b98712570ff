import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { listOf } from "./list-kinds.mjs";

/** Where the built page is; how many rows its list has, and of which kind. */
const [directory = "", rows = "0", kind = "usual"] = process.argv.slice(2);
const list = Buffer.from(
  JSON.stringify(
    listOf(/** @type {import("./list-kinds.mjs").ListKind} */ (kind), Number(rows)),
  ),
);

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/** Serves the page, and its list from memory: the rows are as near as those of a device. */
const server = createServer(async ({ url = "/" }, outgoing) => {
  const { pathname } = new URL(url, "http://reference");
  if (pathname === "/rows.json") {
    outgoing.writeHead(200, { "content-type": "application/json" });
    outgoing.end(list);
    return;
  }
  const path = pathname === "/" ? "/index.html" : pathname;
  try {
    const file = await readFile(join(directory, path));
    outgoing.writeHead(200, {
      "content-type": types[extname(path)] ?? "text/plain",
      // Named by their contents, as the dashboard's are: the browser may keep them as long.
      ...(path.startsWith("/assets/") && {
        "cache-control": "public, max-age=31536000, immutable",
      }),
    });
    outgoing.end(file);
  } catch {
    outgoing.writeHead(404).end();
  }
});

// A bench that failed leaves nobody behind.
process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
