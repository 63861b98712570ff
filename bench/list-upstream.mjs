import { createServer } from "node:http";
import { certificates, createRandom } from "./lists.mjs";

/** Rows of the one account's list; the most that a page has; what an answer takes, ± 10 ms. */
const [rows = 0, maxPerPage = 1_000, delayMs = 0] = process.argv.slice(2).map(Number);
const list = certificates(rows).map((certificate) => JSON.stringify(certificate));
const random = createRandom(7);
const account = JSON.stringify({ id: "a".repeat(32), name: "Bench" });

/** Answers as Cloudflare does, from one seeded list. */
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
  if (pathname.endsWith("/access/certificates")) return list;
  return pathname.endsWith("/accounts") ? [account] : [];
}

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
