import { expect, test } from "vitest";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ["name:payments", "name", "payments"],
  ["NAME:Payments", "name", "payments"],
  ['name:"Two Words"', "name", "two words"],
  ["name:“Two Words”", "name", "two words"],
  ["name:決済ルート", "name", "決済ルート"],
  ["name：決済", "name", "決済"],
  ["name:ﾙｰﾄ", "name", "ルート"],
  ["name:STRASSE", "name", "strasse"],
  ["name:Cafe\u0301", "name", "café"],
  ["name:a+b(c)*", "name", "a+b(c)*"],
  ["name:1E:80:4F:44", "name", "1e:80:4f:44"],
  ["name:https://a/", "name", "https://a/"],
  ["name:--x", "name", "--x"],
  ['name:a"b', "name", 'a"b'],
  ["id:f174", "id", "f174"],
  ["ID:F174", "id", "f174"],
  ["id:f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "id", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"],
])("%s looks in the %s for %s", (text, field, part) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "contains", field, text: part }] },
  ]);
});

test.each([
  ["name:", 0, 5, /right after name:.*name:payments/],
  ["pay name: payments", 4, 9, /right after name:/],
  ["-id:", 1, 4, /right after id:.*id:f174/],
  ["name:\u00ad", 0, 6, /right after name:/],
  ["foo:bar", 0, 4, /No field is called foo.*name: or id:/],
  ["pay host:shop", 4, 9, /No field is called host/],
  ["-status:expired", 1, 8, /No field is called status/],
  ["names:x", 0, 6, /No field is called names/],
  ["名前：x", 0, 3, /No field is called 名前/],
  ["status:200", 0, 7, /No field is called status/],
  ["foo:bar/x", 0, 4, /No field is called foo/],
])("%s is a problem at %i to %i", (text, start, end, message) => {
  expect(parseFilter(text)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end },
  });
});
