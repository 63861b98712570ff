import { describe, expect, test } from "vitest";
import { northwind } from "./northwind.ts";
import { at, type Seed } from "./seed.ts";

const dayMs = at(1, "00:00");
const hostnamesOf = (seeds: readonly Seed[]) =>
  seeds.flatMap(({ hostnames }) => hostnames ?? []);
const daysLeft = ({ expires }: Seed, time: string) =>
  typeof expires === "number" ? Math.floor((expires - at(0, time)) / dayMs) : null;
const endOf = ({ expires }: Seed) => (typeof expires === "number" ? expires : -Infinity);

function statusCounts(time: string): readonly number[] {
  const days = northwind.map((seed) => daysLeft(seed, time));
  const between = (from: number, to: number) =>
    days.filter((left) => left !== null && left >= from && left < to).length;
  return [
    between(-Infinity, 0),
    between(0, 7),
    between(7, 30),
    between(30, 90),
    between(90, Infinity),
    days.filter((left) => left === null).length,
  ];
}

test.each(["00:00", "09:00", "19:07", "23:59"])(
  "at %s the status counts are the same",
  (time) => {
    expect(statusCounts(time)).toEqual([2, 2, 2, 4, 37, 1]);
  },
);

/** Whole days from the moment of the pictures, as a person counts: "12 d ago", "2 d". */
const wholeDays = ({ expires }: Seed) => Math.trunc((Number(expires) - at(0, "19:07")) / dayMs);

test("the soonest are the ones of the product's pictures", () => {
  const rows = northwind.slice(0, 12).map((seed) => [seed.name, wholeDays(seed)]);
  expect(rows).toEqual([
    ["Legacy field gateways", -203],
    ["Edge devices EU", -12],
    ["Admin console root", 2],
    ["Payments partners 2023", 4],
    ["Warehouse scanners", 16],
    ["Partner API root G2", 27],
    ["CI runners", 44],
    ["Telemetry ingest", 61],
    ["Fleet updater", 72],
    ["Kiosk terminals", 88],
    ["Staging root", 120],
    ["Robotics R&D lab", 165],
  ]);
});

describe("its hostnames", () => {
  const coveredUntil = new Map<string, number>();
  for (const seed of northwind) {
    for (const hostname of seed.hostnames ?? []) {
      coveredUntil.set(
        hostname,
        Math.max(endOf(seed), coveredUntil.get(hostname) ?? -Infinity),
      );
    }
  }
  const soonest = [...coveredUntil].sort(([, one], [, other]) => one - other);

  test("are thirty, three of them uncovered", () => {
    expect(soonest).toHaveLength(30);
    expect(soonest.filter(([, until]) => until < 0).map(([hostname]) => hostname)).toEqual([
      "gw.legacy.northwind.io",
      "gw2.legacy.northwind.io",
      "eu.edge.northwind.io",
    ]);
  });

  test("lose their last root in the order of the pictures", () => {
    expect(soonest.slice(3, 13).map(([hostname]) => hostname)).toEqual([
      "admin.northwind.io",
      "refunds.northwind.io",
      "ci.northwind.io",
      "kiosk.northwind.io",
      "lab.robotics.northwind.io",
      "halden.partners.northwind.io",
      "oncall.northwind.io",
      "runbook.northwind.io",
      "pay.northwind.io",
      "settle.northwind.io",
    ]);
  });

  test("are of the partners in three certificates", () => {
    const partners = northwind.filter((seed) =>
      hostnamesOf([seed]).join().includes("partners"),
    );
    expect(partners.map(({ name }) => name)).toEqual([
      "Partner API root G2",
      "Vendor: Halden AG",
      "Partner API root G3",
    ]);
  });

  test.each([
    ["a wildcard", "*.staging.northwind.io"],
    ["an internationalised name in Unicode", "münchen.northwind.io"],
    ["an internationalised name in punycode", "xn--gerte-ira.northwind.io"],
  ])("include %s", (_, hostname) => {
    expect(coveredUntil.has(hostname)).toBe(true);
  });
});

describe("it holds what a tidy-up finds:", () => {
  const repeated = (values: readonly (string | undefined)[]) =>
    values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);

  test("a fingerprint twice", () => {
    expect(repeated(northwind.map(({ fingerprint }) => fingerprint))).toHaveLength(1);
  });

  test("a name twice", () => {
    expect(repeated(northwind.map(({ name }) => name))).toEqual(["München plant"]);
  });

  test("certificates without hostnames", () => {
    expect(northwind.filter(({ hostnames }) => hostnames?.length === 0)).toHaveLength(3);
  });

  test("expired certificates that still have hostnames", () => {
    const expired = northwind.filter((seed) => seed.expires !== null && endOf(seed) < 0);
    expect(hostnamesOf(expired)).toHaveLength(3);
  });
});

test("a name is Japanese", () => {
  expect(northwind.map(({ name }) => name)).toContain("大阪倉庫ルート");
});

test("every fingerprint that is known in full has 32 digits", () => {
  for (const { fingerprint = "" } of northwind) {
    expect(fingerprint).toMatch(/^$|^[0-9A-F]{8}…[0-9A-F]{8}$|^[0-9A-F]{32}$/);
  }
});
