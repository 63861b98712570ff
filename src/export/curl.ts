import type { Certificate } from "../certificates/certificate.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { pathOf } from "../cloudflare/paths.ts";

const base = "https://api.cloudflare.com/client/v4";

/**
 * A command for `sh` that asks Cloudflare for the certificate, or for its scope's list when it
 * has no id. The token is the shell's own variable, never a value.
 * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/
 */
export function curlCommand(certificate: Certificate): string {
  const { id } = certificate;
  const scope = homeScope(certificate);
  const list = base + pathOf({ name: "certificates", scope });
  const url = id === null ? list : `${list}/${pathSegment(id)}`;
  return `curl --fail-with-body --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" ${quoted(url)}`;
}

/** Lone surrogates, which a URL cannot hold, become the replacement character. */
function pathSegment(id: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(id)));
}

/** One word for `sh`, whatever it holds. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
