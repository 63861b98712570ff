import { expect, test } from "vitest";
import { observatory } from "./observatory.ts";
import { at } from "./seed.ts";

test.each(["00:00", "12:00", "23:59"])(
  "at %s there is one certificate of each status",
  (time) => {
    const daysLeft = observatory.map(({ expires }) =>
      typeof expires === "number" ? (expires - at(0, time)) / at(1, "00:00") : Number.NaN,
    );
    const [expired, critical, soon, upcoming, valid, unknown] = daysLeft;
    expect(daysLeft).toHaveLength(6);
    expect(expired).toBeLessThan(0);
    expect(critical).toBeLessThan(7);
    expect(soon).toBeGreaterThan(7);
    expect(soon).toBeLessThan(30);
    expect(upcoming).toBeGreaterThan(30);
    expect(upcoming).toBeLessThan(90);
    expect(valid).toBeGreaterThan(90);
    expect(unknown).toBeNaN();
  },
);
