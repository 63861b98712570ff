import { certificateFromWire } from "../certificates/certificate.ts";
import { pathOf, perPageBounds, type Scope } from "../cloudflare/paths.ts";
import { wireCertificates } from "../cloudflare/schema.ts";
import { pageQuery } from "./page-query.ts";
import { parseResult } from "./parse-result.ts";

/** What the keys of a scope's pages begin with. */
export function certificatesKey(scope: Scope | null): readonly string[] {
  return scope === null ? ["certificates"] : ["certificates", scope.kind, scope.id];
}

/** One page of a scope's certificates. */
export function certificatesPageQuery(scope: Scope, page: number) {
  return pageQuery({
    key: certificatesKey(scope),
    path: pathOf({ name: "certificates", scope }),
    perPage: perPageBounds.certificates.max,
    page,
    parse: (result) =>
      parseResult(wireCertificates, result).map((wire, index) =>
        certificateFromWire(wire, scope, `page ${page}, row ${index + 1}`),
      ),
  });
}
