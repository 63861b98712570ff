import * as v from "valibot";
import type { Route } from "../cloudflare/paths.ts";
import { wireAccount, wireCertificates, wireToken, wireZone } from "../cloudflare/schema.ts";
import type { UpstreamNote } from "./refused-call.ts";
import { tooLarge, unreadable } from "./upstream-refusals.ts";

/** Ten times the largest page that can be asked for. */
const maxRows = 10_000;

/** What has no id is no account or zone that a person could open. */
const accounts = v.array(v.fallback(v.nullable(wireAccount), null));
const zones = v.array(v.fallback(v.nullable(wireZone), null));

/**
 * Reduces a `result` to the known fields of its route.
 * @throws RefusedCall when it has not the shape that the route promises.
 */
export function reduceResult(route: Route, result: unknown, note: UpstreamNote): unknown {
  if (route.name === "token-verify") return readShape(wireToken, result, note);
  if (Array.isArray(result) && result.length > maxRows) throw tooLarge("list too long", note);
  switch (route.name) {
    case "accounts":
      return readShape(accounts, result, note).filter((account) => account !== null);
    case "zones":
      return readShape(zones, result, note).filter((zone) => zone !== null);
    case "certificates":
      return readShape(wireCertificates, result, note);
  }
}

function readShape<T>(
  shape: v.GenericSchema<unknown, T>,
  result: unknown,
  note: UpstreamNote,
): T {
  const read = v.safeParse(shape, result);
  if (read.success) return read.output;
  throw unreadable("result of the wrong shape", note);
}
