import { serve } from "@hono/node-server";
import { Hono } from "hono";

const upstream = process.argv[2] ?? "";

/** What the proxy is measured against: the least that passes a request on. */
const app = new Hono();
app.get("*", (context) => {
  const { pathname, search } = new URL(context.req.url);
  return fetch(`${upstream}${pathname}${search}`);
});

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.send?.({ port });
});
