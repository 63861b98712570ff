import { errors, type JWTPayload, jwtVerify } from "jose";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { createAccessKeys } from "./access-keys.ts";
import type { AccessSettings } from "./access-settings.ts";
import { type Connection, headerValues } from "./connection.ts";
import { describeException } from "./describe-exception.ts";
import { RefusedCall } from "./refused-call.ts";

/** Lets those pass whom Cloudflare Access has signed in. @throws RefusedCall for all others. */
export type CheckAccess = (connection: Connection) => Promise<void>;

/** How far ahead the clock of Access may be; a token that has expired gets no grace. */
const clockToleranceSeconds = 30;
/** No session of Access lasts longer than a month. */
const maxTokenAgeSeconds = 31 * 24 * 60 * 60;
const maxTokenLength = 8_192;

/**
 * Checks the token that Access adds to every request that it lets through; `now` is in
 * milliseconds.
 * @see https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/validating-json/
 */
export function createAccess(
  { teamDomain, audience }: AccessSettings,
  now: () => number,
): CheckAccess {
  const findKey = createAccessKeys(teamDomain, now);
  return async (connection) => {
    const token = readAssertion(connection);
    try {
      // The algorithm is judged before the key is looked for, so that no other one costs a fetch.
      const { payload } = await jwtVerify(token, ({ kid }) => requireKey(kid), {
        algorithms: ["RS256"],
        issuer: teamDomain,
        audience,
        requiredClaims: ["exp", "iat"],
        clockTolerance: clockToleranceSeconds,
        // This is also what refuses a token from the future.
        maxTokenAge: maxTokenAgeSeconds,
        currentDate: new Date(now()),
      });
      requireUnexpired(payload, now());
    } catch (error) {
      throw error instanceof RefusedCall ? error : signInRequired(problemOf(error));
    }
  };

  async function requireKey(id: unknown): Promise<CryptoKey> {
    const key = typeof id === "string" ? await findKey(id) : null;
    if (key === null) throw signInRequired("unknown key");
    return key;
  }
}

/** @throws JWTExpired from the second on that `exp` names, RFC 7519 section 4.1.4. */
function requireUnexpired(payload: JWTPayload, now: number): void {
  const isValid = payload.exp !== undefined && payload.exp * 1_000 > now;
  if (!isValid) throw new errors.JWTExpired("exp is past", payload, "exp", "check_failed");
}

/** Access sends one; a second one beside it could only come from somebody else. */
function readAssertion(connection: Connection): string {
  const [token, ...others] = headerValues(connection, "cf-access-jwt-assertion");
  if (token === undefined) throw signInRequired("no token");
  if (others.length > 0) throw signInRequired("several tokens");
  if (token.length > maxTokenLength || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
    throw signInRequired("no JWT");
  }
  return token;
}

/** One answer for every cause, so that it helps nobody to guess; the log has the cause. */
function signInRequired(problem: string): RefusedCall {
  return new RefusedCall(
    proxyErrors.accessRequired,
    `access: ${problem}`,
    "This server answers only to people whom Cloudflare Access has signed in. Reload the page to sign in.",
  );
}

/** In jose's fixed codes and the names of claims that are asked for, never in a token's words. */
function problemOf(error: unknown): string {
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) {
    return `${error.code} ${error.claim} ${error.reason}`;
  }
  return error instanceof errors.JOSEError ? error.code : describeException(error);
}
