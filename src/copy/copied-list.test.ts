import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { certificateFromWire } from "../certificates/certificate.ts";
import { copiedList, copyPages, restorePages } from "./copied-list.ts";

const scope = { kind: "zone", id: "0123456789abcdef0123456789abcdef" } as const;
const text = fc.option(fc.string());
const date = fc.option(fc.date({ noInvalidDate: true }).map((one) => one.toISOString()));
const wire = fc.record({
  id: text,
  name: text,
  associated_hostnames: fc.option(fc.array(fc.string())),
  fingerprint: text,
  expires_on: date,
  created_at: date,
  updated_at: date,
});

test("a list that was kept is the list that was read, rows without an id included", () => {
  fc.assert(
    fc.property(fc.array(fc.array(wire), { minLength: 1, maxLength: 3 }), (records) => {
      const pages = records.map((rows, index) => ({
        rows: rows.map((row, place) =>
          certificateFromWire(row, scope, `page ${index + 1}, row ${place + 1}`),
        ),
        info: null,
      }));
      const kept = structuredClone({ revision: "1", pages: copyPages(pages) });
      expect(restorePages(v.parse(copiedList, kept), scope)).toEqual(pages);
    }),
  );
});
