import { expect, test } from "vitest";
import { causeCode, unreachable } from "./upstream-refusals.ts";

const failing = (code: unknown) =>
  new TypeError("x", { cause: Object.assign(new Error("y"), { code }) });

test("the code of a failure is told to the log, from wherever it is", () => {
  expect(causeCode(failing("ECONNREFUSED"))).toBe("ECONNREFUSED");
  expect(causeCode(Object.assign(new Error("x"), { code: "UND_ERR_SOCKET" }))).toBe(
    "UND_ERR_SOCKET",
  );
  expect(unreachable(failing("ECONNRESET")).reason).toBe("upstream unreachable ECONNRESET");
});

test.each(["lower case", "A\nB", "A B", "\u202e", "A".repeat(41), "", 5, null, undefined])(
  "what is no code, such as %j, is not",
  (code) => {
    expect(causeCode(failing(code))).toBe("");
    expect(unreachable(failing(code)).reason).toBe("upstream unreachable");
  },
);

test("what is no error has no code", () => {
  expect(causeCode("ECONNRESET")).toBe("");
  expect(causeCode({ code: "ECONNRESET" })).toBe("");
});
