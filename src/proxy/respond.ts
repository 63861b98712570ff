import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import type { Answer } from "./answer.ts";
import type { FindEcho } from "./echo.ts";
import { RefusedCall } from "./refused-call.ts";
import { apiHeaders } from "./security-headers.ts";

/**
 * Serialises an answer under the proxy's own headers.
 * @throws RefusedCall when it echoes the credential: then nothing of it goes out.
 */
export function respond(
  { status, headers, body }: Answer,
  findEcho: FindEcho | null,
): Response {
  const text = JSON.stringify(body);
  if (findEcho?.(text)) {
    throw new RefusedCall(
      proxyErrors.upstreamEchoedCredential,
      "upstream echoed the credential",
      "Cloudflare's answer held the credential of this server, and was withheld.",
    );
  }
  return new Response(text, { status, headers: { ...headers, ...apiHeaders } });
}
