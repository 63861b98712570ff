import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { type Certificate, certificatesFromWire } from "../certificates/certificate.ts";
import { copiedList, copyPages, restorePages } from "./copied-list.ts";

const scope = { kind: "zone", id: "0123456789abcdef0123456789abcdef" } as const;
const text = fc.option(fc.string());
const date = fc.option(fc.date({ noInvalidDate: true }).map((one) => one.toISOString()));
const wire = fc.record({
  id: text,
  name: text,
  associated_hostnames: fc.option(
    fc.array(fc.oneof(fc.string(), fc.constantFrom("", "a\nb", "\n", "ü.example", "\ud800"))),
  ),
  fingerprint: text,
  expires_on: date,
  created_at: date,
  updated_at: date,
});

const plain: Certificate = {
  key: "a",
  id: "a",
  name: "Root",
  hostnames: ["a.example.com"],
  fingerprint: null,
  expires: 1,
  uploaded: 0,
  updated: null,
  scopes: [scope],
};

test("a list that was kept is the list that was read, rows without an id included", () => {
  return fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(wire), { minLength: 1, maxLength: 3 }),
      async (records) => {
        const pages = records.map((rows, index) => ({
          rows: certificatesFromWire(rows, scope, index + 1),
          info: null,
        }));
        const kept = structuredClone({ revision: "1", pages: copyPages(pages) });
        expect(await restorePages(v.parse(copiedList, kept), scope)).toEqual(pages);
      },
    ),
  );
});

test("a list of another form is none", () => {
  const pages = copyPages([{ rows: [plain, { ...plain, key: "b", id: "b" }], info: null }]);
  const list = { revision: "1", pages };
  const isKept = (change: object) =>
    v.safeParse(copiedList, { ...list, pages: [{ ...pages[0], ...change }] }).success;
  const { texts = [], hostnames = "", ends = new Int32Array() } = pages[0] ?? {};
  const info = { page: 1, per_page: 2, count: 2, total_count: null, total_pages: 1 };
  expect(isKept({})).toBe(true);
  expect(isKept({ info })).toBe(true);
  expect(isKept({ apart: [[0, ["a\nb"]]] })).toBe(true);
  expect(isKept({ odd: [[1, { expires_on: "never", associated_hostnames: null }]] })).toBe(
    true,
  );
  const odd = [
    { texts: texts.slice(1) },
    { texts: texts.with(0, 7 as never) },
    { texts: "a.example.com" },
    { hostnames: "" },
    { hostnames: 7 },
    { hostnames: `${hostnames}\n` },
    { hostnames: hostnames.replace("\n", " ") },
    { hostnames: hostnames.replace(/\n$/, " ") },
    { ends: ends.subarray(1) },
    { ends: ends.toReversed() },
    { ends: new Int32Array([0, hostnames.length]) },
    { ends: new Int32Array([3, hostnames.length]) },
    { ends: [...ends] },
    { times: new Float64Array(5) },
    { times: new Float64Array(6).fill(0.5) },
    { times: new Float64Array(6).fill(1e17) },
    { odd: [[2, {}]] },
    { odd: [[0, { issuer: "" }]] },
    { odd: [[0, { associated_hostnames: [null] }]] },
    { odd: [[0, null]] },
    { odd: [[]] },
    { odd: [7] },
    { odd: [[0, {}, 1]] },
    { odd: null },
    { odd: [[0, { expires_on: 7 }]] },
    { apart: [[2, ["a\nb"]]] },
    { apart: [[0, [null]]] },
    { apart: [[0]] },
    { apart: null },
    { apart: [[0, new Array(2)]] },
    { apart: [[0, new Array(2 ** 32 - 1)]] },
    { apart: new Array(1) },
    { odd: new Array(1) },
    { texts: new Array(2 ** 32 - 1) },
    { info: { page: -1 } },
    { info: { ...info, total_count: 0.5 } },
    { info: { ...info, more: 1 } },
    { more: 1 },
  ];
  for (const [number, change] of odd.entries()) {
    expect(isKept(change), `number ${number} is kept`).toBe(false);
  }
});
