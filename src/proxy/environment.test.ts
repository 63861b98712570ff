import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError } from "./config.ts";
import { readEnvironment } from "./environment.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "notafter-env-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

test("without a file there are the variables of the process alone", () => {
  expect(readEnvironment(directory, { PORT: "1" })).toEqual({ PORT: "1" });
});

test("the file adds variables, and those of the process win, also empty ones", () => {
  writeFileSync(
    join(directory, ".env"),
    "# local\nPORT=5000\nHOST='localhost'\nCLOUDFLARE_ZONE_ID=x\n",
  );
  expect(readEnvironment(directory, { PORT: "1", CLOUDFLARE_ZONE_ID: "" })).toEqual({
    PORT: "1",
    HOST: "localhost",
    CLOUDFLARE_ZONE_ID: "",
  });
});

test("a byte order mark is no part of the first name", () => {
  writeFileSync(join(directory, ".env"), "\uFEFFPORT=5000\r\nHOST=localhost\r\n");
  expect(readEnvironment(directory, {})).toEqual({ PORT: "5000", HOST: "localhost" });
});

test("a file that cannot be read is a problem in words", () => {
  mkdirSync(join(directory, ".env"));
  expect(() => readEnvironment(directory, {})).toThrow(ConfigError);
});

test("a file in UTF-16 is a problem, and not without any setting", () => {
  writeFileSync(join(directory, ".env"), Buffer.from("\uFEFFPORT=5000\r\n", "utf16le"));
  expect(() => readEnvironment(directory, {})).toThrow(/not in UTF-8/);
});
