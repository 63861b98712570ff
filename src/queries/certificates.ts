import { certificateFromWire, placeInList } from "../certificates/certificate.ts";
import { pathOf, perPageBounds, type Scope } from "../cloudflare/paths.ts";
import { wireCertificates } from "../cloudflare/schema.ts";
import { type Budget, pageBudget, priorities } from "./budget.ts";
import { pageQuery } from "./page-query.ts";
import { parseResult } from "./parse-result.ts";

/** One page of a scope's certificates. */
export function certificatesPageQuery(scope: Scope, page: number, budget: Budget = pageBudget) {
  const scopes: readonly [Scope] = [scope];
  return pageQuery({
    key: ["certificates", scope.kind, scope.id],
    path: pathOf({ name: "certificates", scope }),
    perPage: perPageBounds.certificates.max,
    page,
    budget,
    priority: page === 1 ? priorities.firstPage : priorities.page,
    parse: (result) =>
      parseResult(wireCertificates, result).map((wire, index) =>
        certificateFromWire(wire, scopes, placeInList(page, index + 1)),
      ),
  });
}
