import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import type { Answer } from "./answer.ts";
import { RefusedCall } from "./refused-call.ts";
import { apiHeaders } from "./security-headers.ts";

/**
 * Serialises an answer under the proxy's own headers.
 * @throws RefusedCall when `secret` is anywhere in it: then nothing of it goes out.
 */
export function respond({ status, headers, body }: Answer, secret: string | null): Response {
  const text = JSON.stringify(body);
  if (secret !== null && text.includes(secret)) {
    throw new RefusedCall(
      proxyErrors.upstreamEchoedCredential,
      "upstream echoed the credential",
      "Cloudflare's answer held the credential of this server, and was withheld.",
    );
  }
  return new Response(text, { status, headers: { ...headers, ...apiHeaders() } });
}
