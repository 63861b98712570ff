import { afterEach, beforeEach, expect, test, vi } from "vitest";

let wall = 1_000_000;
let steady = 50;

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(Date, "now").mockImplementation(() => wall);
  vi.spyOn(performance, "now").mockImplementation(() => steady);
});
afterEach(() => vi.restoreAllMocks());

function pass(ms: number): void {
  wall += ms;
  steady += ms;
}

test("set back, it goes on, and so it does when it is set back again", async () => {
  const { aheadMs, deviceNow } = await import("./device-time.ts");
  const begun = deviceNow();
  pass(1_000);
  expect(deviceNow() - begun).toBe(1_000);
  for (const hours of [24, 1]) {
    const before = deviceNow();
    wall -= hours * 3_600_000;
    pass(500);
    expect(deviceNow() - before).toBe(500);
  }
  expect(aheadMs()).toBe(25 * 3_600_000);
  expect(deviceNow() - wall).toBe(aheadMs());
});

test("ahead it goes with the device: that may have slept", async () => {
  const { aheadMs, deviceNow } = await import("./device-time.ts");
  const before = deviceNow();
  wall += 8 * 3_600_000;
  expect(deviceNow() - before).toBe(8 * 3_600_000);
  expect(aheadMs()).toBe(0);
});

test("what is slowed down to be set right is not set back", async () => {
  const { aheadMs, deviceNow } = await import("./device-time.ts");
  for (let second = 0; second < 100; second++) {
    steady += 1_000;
    wall += 999;
    deviceNow();
  }
  expect(aheadMs()).toBe(0);
});
