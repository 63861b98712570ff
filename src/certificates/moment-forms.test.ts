import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { momentForms } from "./moment-forms.ts";

const now = Date.parse("2026-11-23T19:06:44Z");
const zoneAtStart = process.env.TZ;
afterEach(() => {
  if (zoneAtStart === undefined) delete process.env.TZ;
  else process.env.TZ = zoneAtStart;
});

test("a moment ahead is told in every form", () => {
  process.env.TZ = "Europe/Berlin";
  expect(momentForms(Date.parse("2026-11-25T21:31:08Z"), now)).toEqual([
    { name: "Relative", text: "in 2 d 02 h" },
    { name: "Local", text: "Wed 25 Nov 2026, 22:31:08 GMT+1" },
    { name: "UTC", text: "2026-11-25 21:31:08 UTC" },
    { name: "ISO 8601", text: "2026-11-25T21:31:08Z" },
    { name: "Epoch", text: "1795642268" },
  ]);
});

test.each([
  ["2026-11-11T10:00:00Z", "12 d ago"],
  ["2026-11-23T19:06:44Z", "0 s ago"],
  ["2026-11-23T19:06:45Z", "in 0 m 01 s"],
])("%s reads as “%s”", (time, words) => {
  expect(momentForms(Date.parse(time), now)[0]?.text).toBe(words);
});

test("a fraction of a second stays in ISO 8601 and is rounded down in the epoch", () => {
  const texts = momentForms(Date.parse("2026-11-25T21:31:08.250Z"), now).map(
    ({ text }) => text,
  );
  expect(texts).toContain("2026-11-25T21:31:08.250Z");
  expect(texts).toContain("1795642268");
});

test("every time that the API can give has all forms, and none reads as invalid", () => {
  const range = { min: Date.UTC(1, 0), max: Date.parse("9999-12-31T23:59:59Z") + 86_400_000 };
  fc.assert(
    fc.property(fc.integer(range), (time) => {
      const forms = momentForms(time, now);
      expect(forms.map(({ name }) => name)).toEqual([
        "Relative",
        "Local",
        "UTC",
        "ISO 8601",
        "Epoch",
      ]);
      for (const { text } of forms) expect(text).not.toMatch(/invalid|NaN|undefined|^$/i);
      expect(Date.parse(forms[3]?.text ?? "")).toBe(time);
    }),
  );
});
