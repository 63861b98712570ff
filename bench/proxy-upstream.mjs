import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { certificatesPage } from "./proxy-pages.mjs";
import { delayedAccount, packedAccount, upstreamDelayMs } from "./proxy-targets.mjs";

const pages = new Map(
  [50, 1_000].map((rows) => {
    const plain = Buffer.from(certificatesPage(rows));
    return [`per_page=${rows}`, { plain, packed: gzipSync(plain) }];
  }),
);

/** Answers ready-made pages, by the account at once, after a while or packed. */
const server = createServer(({ url = "" }, outgoing) => {
  const [path = "", query = ""] = url.split("?");
  const isPacked = path.includes(packedAccount);
  const body = pages.get(query)?.[isPacked ? "packed" : "plain"];
  const answer = () => {
    outgoing.writeHead(body === undefined ? 404 : 200, {
      "content-type": "application/json",
      "content-length": body?.byteLength ?? 0,
      ...(isPacked && { "content-encoding": "gzip" }),
    });
    outgoing.end(body);
  };
  if (path.includes(delayedAccount)) setTimeout(answer, upstreamDelayMs);
  else answer();
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
