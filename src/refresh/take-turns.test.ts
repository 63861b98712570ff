import { afterEach, expect, test, vi } from "vitest";
import { takeTurns } from "./take-turns.ts";

afterEach(() => vi.unstubAllGlobals());

const work = () => {
  const log: string[] = [];
  return { log, run: async () => void log.push("run") };
};

test.each<[string, unknown]>([
  ["where there are no locks", {}],
  ["where locks are refused", { locks: { request: () => Promise.reject(new Error("no")) } }],
])("%s the work is done all the same, once", async (_, navigator) => {
  vi.stubGlobal("navigator", navigator);
  const { log, run } = work();
  await takeTurns("name", run);
  expect(log).toEqual(["run"]);
});

test("work that fails is not done twice", async () => {
  vi.stubGlobal("navigator", { locks: { request: (_: string, run: () => unknown) => run() } });
  let runs = 0;
  const failing = async () => {
    runs++;
    throw new Error("failed");
  };
  await expect(takeTurns("name", failing)).rejects.toThrow("failed");
  expect(runs).toBe(1);
});
