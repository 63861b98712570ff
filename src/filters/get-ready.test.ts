import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../certificates/finish.ts";
import { arbitraryCertificate } from "./arbitrary-certificate.ts";
import { createSearch } from "./create-search.ts";
import { getReadyInSteps } from "./get-ready.ts";
import { parseFilter } from "./parse-filter.ts";
import { searchColumns } from "./search-columns.ts";

test("getting ready goes through any list, and leaves the search as it would be without", () => {
  fc.assert(
    fc.property(fc.array(arbitraryCertificate), (certificates) => {
      const columns = searchColumns(certificates);
      const search = createSearch(columns);
      finish(getReadyInSteps(certificates, columns));
      const other = createSearch(searchColumns(certificates));
      for (const filter of ["e", "ex", "b"].map(parseFilter)) {
        expect(search(filter)).toEqual(other(filter));
      }
    }),
  );
});
