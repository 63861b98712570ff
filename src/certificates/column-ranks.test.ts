import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateLists, makeCertificate } from "./arbitrary-certificates.ts";
import { columnIds, rankColumns } from "./column-ranks.ts";
import { coverCertificates } from "./coverage.ts";

test("ranks are the same, whether prepared, asked for on the way, or asked for at once", () => {
  fc.assert(
    fc.property(
      certificateLists,
      fc.constantFrom(...columnIds),
      fc.nat(20),
      (list, asked, steps) => {
        const { leaves } = coverCertificates(list);
        const [atOnce, prepared] = [rankColumns(list, leaves), rankColumns(list, leaves)];
        const preparing = prepared.prepare(columnIds);
        for (let step = 0; step < steps; step++) preparing.next();
        expect(prepared.of(asked)).toEqual(atOnce.of(asked));
        for (const _ of preparing);
        for (const column of columnIds) {
          expect(prepared.of(column)).toEqual(atOnce.of(column));
        }
      },
    ),
  );
});

test("what was prepared is not ranked again", () => {
  const names = ["b", "a", "c"];
  let looks = 0;
  const list = names.map((name) =>
    Object.defineProperty(makeCertificate({}), "name", {
      get() {
        looks++;
        return name;
      },
    }),
  );
  const ranks = rankColumns(list, new Int32Array(list.length));
  for (const _ of ranks.prepare(["name"]));
  const before = looks;
  expect([...ranks.of("name").ascending]).toEqual([1, 0, 2]);
  expect(looks).toBe(before);
});
