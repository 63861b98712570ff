// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { askedAt } from "./preloads.ts";

const ageMs = 300;

afterEach(() => {
  document.head.innerHTML = "";
  vi.restoreAllMocks();
});

test("what the head preloads may be as old as the page, and what is asked for again is not", () => {
  document.head.innerHTML = `
    <link href="/style.css" as="style" />
    <link href="/api/session" as="fetch" />
    <link href="/api/accounts?page=1&amp;per_page=50" as="fetch" />`;
  const now = Date.UTC(2099, 0, 1);
  vi.spyOn(Date, "now").mockReturnValue(now);
  vi.spyOn(performance, "now").mockReturnValue(ageMs);
  expect(askedAt("/api/session")).toBe(now - ageMs);
  expect(askedAt("/api/accounts?page=1&per_page=50")).toBe(now - ageMs);
  expect(askedAt("/api/accounts?page=2&per_page=50")).toBe(now);
  expect(askedAt("/api/session")).toBe(now);
  expect(askedAt("/style.css")).toBe(now);
});
