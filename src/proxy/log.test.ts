import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeException } from "./describe-exception.ts";
import { logLine } from "./log.ts";

const entry = {
  method: "GET",
  route: "zones",
  status: 200,
  upstreamStatus: 200,
  ms: 12.6,
  reason: null,
};

test("an answered request is one line of JSON", () => {
  expect(logLine(entry, 0)).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","method":"GET","route":"zones","status":200,"upstreamStatus":200,"ms":13}\n',
  );
});

test("a refusal has a reason, and no upstream status when nobody was asked", () => {
  const line = logLine(
    { ...entry, status: 421, upstreamStatus: null, reason: "foreign host" },
    0,
  );
  expect(JSON.parse(line)).toEqual({
    time: "1970-01-01T00:00:00.000Z",
    method: "GET",
    route: "zones",
    status: 421,
    ms: 13,
    reason: "foreign host",
  });
});

test("a method that is not a known one is not repeated", () => {
  expect(JSON.parse(logLine({ ...entry, method: "X\r\nY" }, 0)).method).toBe("other");
});

test("whatever a reason holds, there is one line without control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (reason) => {
      const line = logLine({ ...entry, reason }, 0);
      expect([...line.slice(0, -1)].every((character) => character >= " ")).toBe(true);
      expect(JSON.parse(line).reason).toBe(reason);
    }),
  );
});

test("an exception is told by kind and place, without its message", () => {
  const described = describeException(
    new TypeError("secret at (/secret.js:1:1)\n    of a client"),
  );
  expect(described).toMatch(/^exception TypeError log\.test\.ts:\d+:\d+$/);
  expect(describeException("thrown text")).toBe("exception");
  const named = Object.assign(new Error("x"), { name: `A\nB "${"c".repeat(99)}` });
  expect(describeException(named)).toMatch(/^exception ABc{38} log\.test\.ts:/);
});
