import { createServer } from "node:http";
import { listOf } from "./list-kinds.mjs";
import { createRandom } from "./lists.mjs";

/** Rows in all; the most that a page has; what an answer takes, ± 10 ms; accounts; the list. */
const [rows = 0, maxPerPage = 1_000, delayMs = 0, scopes = 1] = process.argv
  .slice(2)
  .map(Number);
const kind = /** @type {import("./list-kinds.mjs").ListKind} */ (process.argv[6] ?? "usual");
const list = listOf(kind, rows).map((certificate) => JSON.stringify(certificate));
const random = createRandom(7);

/** The certificates of each account, by its id. */
const lists = new Map(
  Array.from({ length: scopes }, (_, at) => [
    `acc${at.toString(16).padStart(29, "0")}`,
    list.slice((at * rows) / scopes, ((at + 1) * rows) / scopes),
  ]),
);
const accounts = [...lists.keys()].map((id, at) =>
  JSON.stringify({ id, name: `Bench ${at + 1}` }),
);

/** Answers as Cloudflare does, from one seeded list that the accounts share out. */
const server = createServer(({ url = "" }, outgoing) => {
  const { pathname, searchParams } = new URL(url, "http://upstream");
  const entries = entriesOf(pathname);
  const page = Number(searchParams.get("page") ?? 1);
  const perPage = Math.min(Number(searchParams.get("per_page") ?? 20), maxPerPage);
  const result = entries.slice((page - 1) * perPage, page * perPage);
  const info = {
    page,
    per_page: perPage,
    count: result.length,
    total_count: entries.length,
    total_pages: Math.ceil(entries.length / perPage),
  };
  const body = `{"success":true,"errors":[],"messages":[],"result":[${result}],"result_info":${JSON.stringify(info)}}`;
  const answer = () => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    outgoing.end(body);
  };
  if (delayMs === 0) answer();
  else setTimeout(answer, delayMs - 10 + random() * 20);
});

/** @param {string} pathname */
function entriesOf(pathname) {
  const [, id] = /\/accounts\/(\w+)\/access\/certificates$/.exec(pathname) ?? [];
  if (id !== undefined) return lists.get(id) ?? [];
  return pathname.endsWith("/accounts") ? accounts : [];
}

// A bench that failed leaves nobody behind.
process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
