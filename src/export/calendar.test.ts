import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { visibleText } from "../ui/visible-text.ts";
import { writeCalendar } from "./calendar.ts";
import { hasEvent } from "./calendar-time.ts";
import { createCalendarUids } from "./calendar-uid.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { about, hostileAbout, hostileRows, partial, rowWith } from "./hostile-rows.ts";

function calendar(rows: readonly ExportRow[], said: ExportAbout = about): string {
  return [...writeCalendar(rows, said)].join("");
}

function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return { root, events: root.getAllSubcomponents("vevent") };
}

test("an expiry is an event with all that is known of it", () => {
  const row = rowWith(
    { hostnames: ["pay.example.com", "*.example.com"], name: "Payments; old, 2023" },
    { leaves: 1 },
  );
  const [event] = read(calendar([row])).events;
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  expect(value("uid")).toBe(createCalendarUids()(row.certificate));
  expect(value("dtstart")).toBe("2027-03-20T00:00:00Z");
  expect(value("dtstamp")).toBe("2026-11-25T19:07:05Z");
  expect(value("created")).toBe("2025-03-20T15:52:00Z");
  expect(value("last-modified")).toBe("2025-03-20T15:53:00Z");
  expect(value("summary")).toBe("Payments; old, 2023 expires");
  expect(value("description")).toBe(
    [
      "At expiry: 1 hostname left uncovered",
      "Hostnames: pay.example.com, *.example.com",
      "Fingerprint: MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
      "Id: f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      "Scope: account 023e105f4ecef8ad9ca31a8372d0c353",
    ].join("\n"),
  );
  expect(value("url")).toContain(
    "https://dash.cloudflare.com/023e105f4ecef8ad9ca31a8372d0c353/",
  );
});

test("alarms come 30, 14, 7 and 1 day before", () => {
  const [event] = read(calendar([rowWith({})])).events;
  const alarms = event?.getAllSubcomponents("valarm") ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual([
    "-P30D",
    "-P14D",
    "-P7D",
    "-P1D",
  ]);
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue("description"))).toEqual([
    "Payments expires in 30 days",
    "Payments expires in 14 days",
    "Payments expires in 7 days",
    "Payments expires in 1 day",
  ]);
});

test("an independent parser reads every property of hostile rows back", () => {
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const { root, events } = read(calendar(rows, said));
      const dated = rows.filter(({ certificate }) => hasEvent(certificate));
      expect(events).toHaveLength(dated.length);
      expect(root.getFirstPropertyValue("description")).toContain(
        `of ${visibleText(said.scopeName)}`,
      );
      const uidOf = createCalendarUids();
      for (const [index, { certificate }] of dated.entries()) {
        const event = events[index];
        const { name, expires, hostnames } = certificate;
        expect(event?.getFirstPropertyValue("uid")).toBe(uidOf(certificate));
        const start = String(event?.getFirstPropertyValue("dtstart"));
        expect(Date.parse(start)).toBe(Math.floor((expires ?? 0) / 1_000) * 1_000);
        if (name !== null) {
          expect(event?.getFirstPropertyValue("summary")).toBe(`${visibleText(name)} expires`);
        }
        const description = String(event?.getFirstPropertyValue("description"));
        for (const hostname of hostnames) expect(description).toContain(visibleText(hostname));
        expect(event?.getAllSubcomponents("valarm")).toHaveLength(4);
      }
    }),
  );
});

test("no line has more than 75 octets, and no control character is in any", () => {
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const text = calendar(rows, said);
      expect(text.endsWith("\r\n")).toBe(true);
      for (const line of text.slice(0, -2).split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
  );
});

test("a changed certificate has a higher sequence, so that calendars take the newer", () => {
  const sequence = (updated: number | null) =>
    Number(read(calendar([rowWith({ updated })])).events[0]?.getFirstPropertyValue("sequence"));
  expect(sequence(null)).toBe(0);
  expect(sequence(about.now)).toBeGreaterThan(sequence(about.now - 60_000));
  expect(sequence(about.now)).toBeLessThan(2 ** 31);
});

test("certificates without a readable date are left out, and the calendar says how many", () => {
  const rows = [rowWith({ id: "a" }), rowWith({ id: "b", expires: null })];
  const { root, events } = read(calendar(rows, partial));
  expect(events).toHaveLength(1);
  expect(root.getFirstPropertyValue("description")).toBe(
    "1 certificate of Northwind Robotics, read 2026-11-25 19:06:48 UTC; partial: 9,900 of 10,000 certificates loaded; 1 certificate without a known date left out",
  );
});

test("a calendar of some certificates says which", () => {
  const { root } = read(calendar([rowWith({ id: "a" })], { ...about, filter: "pay\u202e" }));
  expect(root.getFirstPropertyValue("description")).toMatch(/ UTC; filter payU\+202E$/);
});

test.each([
  ["a date that looks ahead", { isAsOf: true, now: Date.UTC(2030, 0, 1) }],
  [
    "a list that is still being read",
    { readAt: null, isAsOf: true, now: Date.UTC(2030, 0, 1) },
  ],
  ["a list that was read long ago", { readAt: Date.UTC(2026, 0, 1) }],
])("%s leaves an event stamped with when it was made", (_, said) => {
  const [event] = read(calendar([rowWith({})], { ...about, ...said })).events;
  expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-25T19:07:05Z");
});

test("an event says by itself that the list is not whole, and which moment it is for", () => {
  const said = { ...partial, isAsOf: true };
  const [event] = read(calendar([rowWith({}, { leaves: 1 })], said)).events;
  expect(String(event?.getFirstPropertyValue("description")).split("\n")[0]).toBe(
    "At expiry: 1 hostname left uncovered (partial: 9,900 of 10,000 certificates loaded; as of 2026-11-25 19:07:00 UTC)",
  );
});
