import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";
import { about, hostileAbout } from "./hostile-rows.ts";

test.each([
  ["Northwind Robotics", "notafter-northwind-robotics-2026-11-25.csv"],
  ["example.com", "notafter-example-com-2026-11-25.csv"],
  ["Österreich & Söhne", "notafter-osterreich-sohne-2026-11-25.csv"],
  ["大阪", "notafter-account-023e105f-2026-11-25.csv"],
  ["../../etc/passwd", "notafter-etc-passwd-2026-11-25.csv"],
  ["a".repeat(100), `notafter-${"a".repeat(40)}-2026-11-25.csv`],
])("a file of %s is called %s", (scopeName, expected) => {
  expect(fileName({ ...about, scopeName }, { extension: "csv" })).toBe(expected);
});

test("a file of a part of the list says so", () => {
  expect(fileName({ ...about, isPartial: true }, { extension: "ics" })).toBe(
    "notafter-northwind-robotics-2026-11-25-partial.ics",
  );
});

test("names keep to the pattern, whatever the scope is called", () => {
  fc.assert(
    fc.property(hostileAbout, (said) => {
      const name = fileName(said, { extension: "json" });
      expect(name).toMatch(
        /^notafter-[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}-\d\d-\d\d(?:-partial)?\.json$/,
      );
      expect(name.length).toBeLessThan(80);
    }),
  );
});

test("a file of hostnames says so", () => {
  expect(fileName(about, { extension: "csv", part: "hostnames" })).toBe(
    "notafter-northwind-robotics-hostnames-2026-11-25.csv",
  );
});
