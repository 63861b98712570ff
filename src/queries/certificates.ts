import { certificatesFromWire } from "../certificates/certificate.ts";
import { isSameCertificate } from "../certificates/is-same-certificate.ts";
import { pathOf, perPageBounds, type Scope } from "../cloudflare/paths.ts";
import { wireCertificates } from "../cloudflare/schema.ts";
import { type Budget, pageBudget, priorities } from "./budget.ts";
import { pageQuery } from "./page-query.ts";
import { parseResult } from "./parse-result.ts";

/** One page of a scope's certificates. */
export function certificatesPageQuery(scope: Scope, page: number, budget: Budget = pageBudget) {
  return pageQuery({
    key: ["certificates", scope.kind, scope.id],
    path: pathOf({ name: "certificates", scope }),
    perPage: perPageBounds.certificates.max,
    page,
    budget,
    priority: page === 1 ? priorities.firstPage : priorities.page,
    parse: (result) => certificatesFromWire(parseResult(wireCertificates, result), scope, page),
    isSame: isSameCertificate,
  });
}
