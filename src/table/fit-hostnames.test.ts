import { expect, test } from "vitest";
import { fitHostnames } from "./fit-hostnames.ts";

test.each([
  [[], 500, 0],
  [["a.example.com"], 500, 1],
  [["a.example.com", "b.example.com"], 500, 2],
  [["a.example.com", "b.example.com", "c.example.com"], 500, 3],
  [["a.example.com", "b.example.com", "c.example.com", "d.example.com"], 900, 3],
  [["a.example.com", "b.example.com"], 120, 1],
  [["a".repeat(5_000), "b.example.com"], 200, 1],
  [["a.example.com"], 0, 1],
])("of %j, in %i px, %i are shown", (hostnames, width, fitting) => {
  expect(fitHostnames(hostnames, width)).toBe(fitting);
});
