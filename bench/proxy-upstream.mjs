import { createServer } from "node:http";
import { certificatesPage } from "./proxy-pages.mjs";
import { delayedAccount, upstreamDelayMs } from "./proxy-targets.mjs";

const pages = new Map(
  [50, 1_000].map((rows) => [`per_page=${rows}`, Buffer.from(certificatesPage(rows))]),
);

/** Answers ready-made pages; those of one account only after a while, as over a network. */
const server = createServer(({ url = "" }, outgoing) => {
  const [path = "", query = ""] = url.split("?");
  const page = pages.get(query);
  const answer = () => {
    outgoing.writeHead(page === undefined ? 404 : 200, {
      "content-type": "application/json",
      "content-length": page?.byteLength ?? 0,
    });
    outgoing.end(page);
  };
  if (path.includes(delayedAccount)) setTimeout(answer, upstreamDelayMs);
  else answer();
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
