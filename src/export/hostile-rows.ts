import fc from "fast-check";
import type { Certificate } from "../certificates/certificate.ts";
import { statuses } from "../certificates/expiry.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";

const accountScope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;
const zoneScope = { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" } as const;

export const now = Date.UTC(2026, 10, 25, 19, 7);

export const about: ExportAbout = {
  scopeName: "Northwind Robotics",
  scopes: [accountScope],
  madeAt: now + 5_000,
  now,
  isAsOf: false,
  readAt: now - 12_000,
  loaded: 48,
  total: 48,
  filter: "",
  isPartial: false,
  missing: [],
};

export const partial: ExportAbout = {
  ...about,
  isPartial: true,
  loaded: 9_900,
  total: 10_000,
};

/** A row of which only what a test names matters. */
export function rowWith(
  known: Partial<Certificate>,
  { status = "valid", leaves = 0, isCovered = true }: Partial<ExportRow> = {},
): ExportRow {
  const id = known.id === undefined ? "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" : known.id;
  const certificate = {
    key: id ?? "no id: page 1, row 1",
    id,
    name: "Payments",
    hostnames: ["pay.example.com"],
    fingerprint: "MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
    expires: Date.UTC(2027, 2, 20),
    uploaded: Date.UTC(2025, 2, 20, 15, 52),
    updated: Date.UTC(2025, 2, 20, 15, 53),
    scopes: [accountScope],
    ...known,
  };
  return { certificate, status, leaves, isCovered };
}

/** What an API that must not be trusted may send as a name. */
export const hostileTexts = [
  "",
  " ",
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "＝1＋1",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "\u200b=1",
  "x;=1",
  'x"\n=1',
  "a,b;c:d\\e",
  'say "hello"',
  "<img src=x onerror=alert(1)>",
  "[click](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "https://evil.example/?a|b",
  "a | b \\| c \\",
  "a|b www.evil.example",
  "a`b mailto:x@evil.example",
  "`code` ``more`` \\`",
  "@everyone **bold** _it_ ~~gone~~ $x$ &lt;b&gt;",
  "# heading\n| a | b |\n| --- | --- |",
  `$${'{file("/etc/passwd")} %{ if true } "'}`,
  '}\nresource "x" "y" {',
  "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x",
  "\u202egnp.exe",
  "zero\u200bwidth\u2066\u2069\ufeff",
  "\u0000\u0007\u001b[31m\u007f\u0085\u2028\u2029",
  "\ud800 lone \udc00",
  "__proto__",
  "constructor",
  "大阪倉庫ルート",
  "👩‍👩‍👧‍👦 ".repeat(40),
  "é".repeat(5_000),
  "'; rm -rf / #",
] as const;

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."=+-@;,|`'\"\\${%<[]\n\r\t a\u202e𝟙é決") }),
);

const time = fc.option(fc.integer({ min: Date.UTC(1_000, 0, 1), max: 253_402_304_399_000 }));

const arbitraryRow: fc.Arbitrary<ExportRow> = fc
  .record({
    id: fc.oneof(
      fc.uuid(),
      fc.constant(null),
      text.map((id) => id || null),
    ),
    name: fc.option(text.filter((name) => name !== "")),
    hostnames: fc.array(text, { maxLength: 5 }),
    fingerprint: fc.option(text),
    expires: time,
    uploaded: time,
    updated: time,
    scopes: fc.constantFrom([accountScope], [zoneScope], [accountScope, zoneScope]),
    status: fc.constantFrom(...statuses),
    leaves: fc.integer({ min: -1, max: 5 }),
  })
  .map(({ status, leaves, ...known }) => rowWith(known, { status, leaves }));

/** Rows of hostile text, unique by key as those of a list are. */
export const hostileRows: fc.Arbitrary<readonly ExportRow[]> = fc
  .array(arbitraryRow, { maxLength: 8 })
  .map((rows) =>
    rows.map(({ certificate, ...row }, index) => ({
      ...row,
      certificate:
        certificate.id === null
          ? { ...certificate, key: `no id: page 1, row ${index + 1}` }
          : certificate,
    })),
  )
  .map((rows) => [...new Map(rows.map((row) => [row.certificate.key, row])).values()]);

export const hostileAbout: fc.Arbitrary<ExportAbout> = fc.record({
  scopeName: text,
  scopes: fc.constantFrom([accountScope], [accountScope, zoneScope], []),
  madeAt: fc.constant(now + 5_000),
  now: fc.constant(now),
  isAsOf: fc.boolean(),
  readAt: fc.option(fc.constant(now)),
  loaded: fc.nat(100_000),
  total: fc.option(fc.nat(100_000)),
  filter: text,
  isPartial: fc.boolean(),
  missing: fc.array(text, { maxLength: 5 }),
});
