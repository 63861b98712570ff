import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../certificates/expiry.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import { type HintedRows, hints } from "../certificates/tidy-up.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { countHints } from "./count-hints.ts";
import { type Facets, noFacets } from "./facets.ts";
import { type FacetColumns, siftRows } from "./sift-rows.ts";

const count = 12;
const rows = Array.from({ length: count }, (_, row) => row);
const marks = fc.uint8Array({ minLength: count, maxLength: count, max: 1 });
const times = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
  minLength: count,
  maxLength: count,
});

const scopes: readonly Scope[] = [
  { kind: "account", id: "1".repeat(32) },
  { kind: "zone", id: "1".repeat(32) },
  { kind: "zone", id: "2".repeat(32) },
];

const columns: fc.Arbitrary<FacetColumns & { readonly hints: HintedRows }> = fc
  .record({
    statuses: fc.uint8Array({
      minLength: count,
      maxLength: count,
      max: statuses.length - 1,
    }),
    times,
    uncovering: marks,
    hints: fc.tuple(marks, marks, marks, marks),
    scopes: fc.array(fc.subarray([...scopes], { minLength: 1 }), {
      minLength: count,
      maxLength: count,
    }),
  })
  .map(
    ({ statuses, times, uncovering, hints: [bare, fingerprint, name, expired], scopes }) => ({
      statuses,
      expires: (row: number) => times[row] ?? null,
      isUncovering: (row: number) => uncovering[row] === 1,
      hints: {
        "no-hostnames": bare,
        "same-fingerprint": fingerprint,
        "same-name": name,
        "expired-attached": expired,
      },
      scopes: (row: number) => scopes[row] ?? [],
      isOneOf: (row: number, keys: ReadonlySet<string>) => keys.has(String(row)),
    }),
  );

const facets: fc.Arbitrary<Facets> = fc.record({
  statuses: fc.subarray([...statuses]),
  isUncovering: fc.boolean(),
  range: fc.option(
    fc.record({ from: fc.constantFrom(null, 2), to: fc.constantFrom(null, 7) }),
    { nil: null },
  ),
  hints: fc.subarray([...hints]),
  within: fc.subarray([...scopes]),
  only: fc.subarray(rows.map(String)),
});

test("a count is the number of rows that a click on it would show", () => {
  fc.assert(
    fc.property(columns, facets, (columns, facets) => {
      const sifted = siftRows(rows, columns, facets);
      const shownBy = (change: Partial<Facets>) =>
        siftRows(rows, columns, { ...facets, ...change }).rows;
      for (const status of statuses) {
        expect(sifted.statusCounts.get(status)).toBe(shownBy({ statuses: [status] }).length);
      }
      for (const hint of hints) {
        const counted = countHints(sifted.anyHint, columns.hints).get(hint);
        expect(counted).toBe(shownBy({ hints: [hint] }).length);
      }
      for (const scope of scopes) {
        const count = sifted.scopeCounts().get(scopeKey(scope)) ?? 0;
        expect(count).toBe(shownBy({ within: [scope] }).length);
      }
      expect(sifted.anyTime).toEqual(shownBy({ range: null }));
    }),
  );
});

test("what is kept holds for every facet, in the order that it came in", () => {
  fc.assert(
    fc.property(columns, facets, (columns, facets) => {
      const each = [
        siftRows(rows, columns, { ...noFacets, statuses: facets.statuses }).rows,
        siftRows(rows, columns, { ...noFacets, isUncovering: facets.isUncovering }).rows,
        siftRows(rows, columns, { ...noFacets, range: facets.range }).rows,
        siftRows(rows, columns, { ...noFacets, hints: facets.hints }).rows,
        siftRows(rows, columns, { ...noFacets, within: facets.within }).rows,
        siftRows(rows, columns, { ...noFacets, only: facets.only }).rows,
      ];
      expect(siftRows(rows, columns, facets).rows).toEqual(
        rows.filter((row) => each.every((kept) => kept.includes(row))),
      );
    }),
  );
});

test("only picked certificates are kept, with every other facet", () => {
  fc.assert(
    fc.property(columns, facets, fc.subarray(rows), (columns, facets, picked) => {
      const only = picked.map(String);
      const others = siftRows(rows, columns, { ...facets, only: [] }).rows;
      expect(siftRows(rows, columns, { ...facets, only }).rows).toEqual(
        only.length === 0 ? others : others.filter((row) => picked.includes(row)),
      );
    }),
  );
});

test("without facets every row stays", () => {
  fc.assert(
    fc.property(columns, (columns) => {
      expect(siftRows(rows, columns, noFacets).rows).toEqual(rows);
    }),
  );
});

test("of several hints a row has any", () => {
  fc.assert(
    fc.property(columns, fc.subarray([...hints], { minLength: 1 }), (columns, chosen) => {
      const each = chosen.map(
        (hint) => siftRows(rows, columns, { ...noFacets, hints: [hint] }).rows,
      );
      expect(siftRows(rows, columns, { ...noFacets, hints: chosen }).rows).toEqual(
        rows.filter((row) => each.some((kept) => kept.includes(row))),
      );
    }),
  );
});
