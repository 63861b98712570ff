import { expect, test } from "vitest";
import { statuses } from "../certificates/expiry.ts";
import type { Mark } from "./mark.ts";
import { headsPath, stemsPath } from "./path-data.ts";

const mark = (status: Mark["status"]): Mark => ({
  id: status,
  status,
  x: 10,
  y: 50,
  size: 1,
  count: 1,
  row: 0,
  hostnames: 1,
  from: 0,
  to: 0,
});

test("no two statuses that are drawn have the same head", () => {
  const drawn = statuses.filter((status) => status !== "unknown");
  expect(new Set(drawn.map((status) => headsPath([mark(status)]))).size).toBe(drawn.length);
});

test("a stem stands on the axis and ends at its head, outside of a ring", () => {
  expect(stemsPath([mark("valid")])).toBe("M10 92V50");
  expect(stemsPath([mark("upcoming"), mark("valid")])).toBe("M10 92V53M10 92V50");
});
