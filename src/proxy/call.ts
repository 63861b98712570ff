import { matchPath, maxPage, perPageBounds, type Route } from "../cloudflare/paths.ts";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { splitTarget } from "./connection.ts";
import { RefusedCall } from "./refused-call.ts";

/** Which page of a list is asked for; a number that is not there is left to Cloudflare. */
export interface Paging {
  readonly page?: number;
  readonly per_page?: number;
}

/** All that the proxy takes from a request: nothing else of it is ever used. */
export interface Call {
  readonly route: Route | { readonly name: "session" };
  readonly paging: Paging;
}

/**
 * Reads a raw target below `/api`, byte for byte: an encoding, a dot segment or a parameter makes
 * it another path, and that has no route.
 * @throws RefusedCall
 */
export function readCall(target: string): Call {
  const { path, query } = splitTarget(target);
  const route = path === "/api/session" ? { name: "session" as const } : matchApiPath(path);
  if (route === null) {
    throw new RefusedCall(
      proxyErrors.noSuchRoute,
      "no such route",
      "Notafter has no such route: it reads accounts, zones and their mTLS certificates only.",
    );
  }
  return { route, paging: query === null ? {} : readPaging(route, query) };
}

function matchApiPath(path: string): Route | null {
  return path.startsWith("/api/") ? matchPath(path.slice("/api".length)) : null;
}

function readPaging(route: Call["route"], query: string): Paging {
  const paging: { page?: number; per_page?: number } = {};
  if (route.name === "session" || route.name === "token-verify") {
    throw badQuery("This route takes no query.");
  }
  const bounds = { page: { min: 1, max: maxPage }, per_page: perPageBounds[route.name] };
  for (const piece of query.split("&")) {
    const [, key, digits] = /^(page|per_page)=([1-9][0-9]{0,4})$/.exec(piece) ?? [];
    if (key !== "page" && key !== "per_page") {
      throw badQuery("Only page and per_page may be asked for, as plain whole numbers.");
    }
    if (paging[key] !== undefined) throw badQuery(`${key} may be given only once.`);
    const { min, max } = bounds[key];
    const value = Number(digits);
    if (value < min || value > max)
      throw badQuery(`${key} must be from ${min} to ${max} here.`);
    paging[key] = value;
  }
  return paging;
}

function badQuery(message: string): RefusedCall {
  return new RefusedCall(proxyErrors.badRequest, "query", message);
}
