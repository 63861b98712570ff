import { vi } from "vitest";

/** Waits until a check passes. On a machine with other work, a second may be too short for that. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000 });
}
