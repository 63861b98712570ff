import { expect, test } from "vitest";
import { ConfigError } from "./config.ts";
import { startProblems } from "./start-problems.ts";

test("problems of the settings are a list", () => {
  expect(startProblems(new ConfigError(["One.", "Two."]))).toBe(
    "Notafter cannot start:\n- One.\n- Two.\n",
  );
});

test.each([
  ["EADDRINUSE", /port 80 is in use. Set PORT/],
  ["EACCES", /port 80 may not be used .* Set PORT/],
  ["EADDRNOTAVAIL", /HOST is no address of this machine/],
  ["ENOTFOUND", /HOST is no address of this machine/],
  ["EAI_AGAIN", /HOST could not be looked up now/],
  ["EINVAL", /HOST is no address of this machine/],
  ["ENOENT", /npm run build/],
  ["EMFILE", /EMFILE/],
])("%s is one line that says what to do", (code, words) => {
  const error = { code, port: 80, syscall: "listen" };
  const told = startProblems(Object.assign(new Error("stack"), error));
  expect(told).toMatch(words);
  expect(told.split("\n")).toHaveLength(2);
});

test("a file that may not be read is no matter of the port", () => {
  const error = { code: "EACCES", path: "/srv/dist/client/index.html", syscall: "open" };
  expect(startProblems(Object.assign(new Error("stack"), error))).toBe(
    "Notafter cannot start: /srv/dist/client/index.html may not be read by this user. Let it be read, or build again as this user.\n",
  );
});

test("what nobody foresaw keeps its stack, for a report", () => {
  expect(startProblems(new TypeError("odd"))).toMatch(/TypeError: odd\n +at /);
});
