import { matchPath, perPageBounds, type Route } from "../cloudflare/paths.ts";
import { sampleAccounts } from "./accounts.ts";
import { answerAuthenticationError, answerErrors, answerPage, answerResult } from "./answer.ts";
import { createCertificateLists } from "./certificate-lists.ts";

const basePath = "/client/v4";
const certificatesOfAnyId = /^\/(?:accounts|zones)\/[^/]+\/access\/certificates$/;

/**
 * An upstream that answers like api.cloudflare.com for the routes of `paths.ts`, from made-up
 * data laid around the UTC day of `now` (milliseconds since the epoch). Any host and any
 * credential will do; the data is the same on every start of the same day.
 */
export function createSample({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): (request: Request) => Promise<Response> {
  const certificatesOf = createCertificateLists(now);

  function answerRoute(route: Route, query: URLSearchParams): Response {
    switch (route.name) {
      case "accounts":
        return answerPage(accounts, query, {
          ...perPageBounds.accounts,
          standard: 20,
          tellsTotalPages: false,
        });
      case "zones":
        return answerPage(zones, query, {
          ...perPageBounds.zones,
          standard: 20,
          tellsTotalPages: true,
        });
      case "token-verify":
        return answerResult(token, [tokenIsActive]);
      case "certificates": {
        const list = certificatesOf(route.scope);
        if (list === null) return answerAuthenticationError();
        const bounds = { ...perPageBounds.certificates, standard: 50, tellsTotalPages: true };
        return answerPage(list, query, bounds);
      }
    }
  }

  return async ({ method, url }) => {
    if (method !== "GET") return refuseMethod(method);
    const { pathname, searchParams } = new URL(url);
    if (!pathname.startsWith(`${basePath}/`)) return refusePath(pathname);
    const path = pathname.slice(basePath.length);
    const route = matchPath(path);
    return route === null ? refusePath(path) : answerRoute(route, searchParams);
  };
}

const accounts = sampleAccounts.map(({ id, name, type, created }) => ({
  id,
  name,
  type,
  settings: { enforce_twofactor: true },
  created_on: created,
}));

const zones = sampleAccounts.flatMap((account) =>
  account.zones.map(({ id, name }) => ({
    id,
    name,
    status: "active",
    paused: false,
    type: "full",
    development_mode: 0,
    account: { id: account.id, name: account.name },
    created_on: account.created,
    modified_on: account.created,
    activated_on: account.created,
  })),
);

const token = { id: "ed17574386854bf78a67040be0a770b0", status: "active" };
const tokenIsActive = {
  code: 10_000,
  message: "This API Token is valid and active",
  type: null,
};

function refuseMethod(method: string): Response {
  const message = `${method} method not allowed for the api_token authentication scheme`;
  return answerErrors(405, [{ code: 10_000, message }]);
}

function refusePath(path: string): Response {
  const noRoute = { code: 7000, message: "No route for that URI" };
  if (!certificatesOfAnyId.test(path)) return answerErrors(400, [noRoute]);
  const message = `Could not route to ${path}, perhaps your object identifier is invalid?`;
  return answerErrors(400, [{ code: 7003, message }, noRoute]);
}
