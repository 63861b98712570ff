// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { download } from "./download.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a file is saved under its name, and its address is given up after that", () => {
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:made");
  const revoke = vi.spyOn(URL, "revokeObjectURL");
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.download} ${this.href}`);
  });
  download(new Blob(["x"]), "notafter.csv");
  expect(clicked).toEqual(["notafter.csv blob:made"]);
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith("blob:made");
});
