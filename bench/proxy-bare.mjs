import { serve } from "@hono/node-server";
import { Hono } from "hono";

const upstream = process.argv[2] ?? "";

/** What the proxy is measured against: the least that passes a request on. */
const app = new Hono();
app.get("*", async (context) => {
  const { pathname, search } = new URL(context.req.url);
  const response = await fetch(`${upstream}${pathname}${search}`);
  return response.headers.has("content-encoding") ? unpacked(response) : response;
});

/**
 * Fetch has unpacked the body, so what the headers say of it is no longer so.
 * @param {Response} response
 */
function unpacked({ status, body, headers }) {
  const kept = new Headers(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  return new Response(body, { status, headers: kept });
}

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.send?.({ port });
});
