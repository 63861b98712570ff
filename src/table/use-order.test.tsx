// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import type { Certificate } from "../certificates/certificate.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import { useOrder } from "./use-order.ts";

/** Tells each time that its name is read, as ranking by the name does. */
function counted(onRead: () => void): Certificate {
  return Object.defineProperty(makeCertificate({ key: "a", expires: 1 }), "name", {
    get() {
      onRead();
      return "Root";
    },
  });
}

test("columns are ranked when the page is idle, and not while the list still grows", async () => {
  const onRead = vi.fn();
  const certificates = [counted(onRead), makeCertificate({ key: "b", expires: 2 })];
  const { leaves } = coverCertificates(certificates);
  const rows = [0, 1];
  const sort = [{ column: "expires", isDescending: true }] as const;
  let idle: IdleRequestCallback | null = null;
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => {
    idle = callback;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => undefined);

  const { result, rerender } = renderHook(
    (isGrowing: boolean) => useOrder(certificates, leaves, rows, sort, isGrowing),
    { initialProps: true },
  );
  expect(result.current).toEqual([1, 0]);
  onRead.mockClear();
  expect(idle).toBeNull();
  rerender(false);
  expect(idle).not.toBeNull();
  const isNamed = () => onRead.mock.calls.length > 0;
  // Each step asks for the next idle moment.
  while (idle !== null && !isNamed()) {
    const step: IdleRequestCallback = idle;
    idle = null;
    step({ didTimeout: false, timeRemaining: () => 50 });
  }
  expect(isNamed()).toBe(true);
  vi.unstubAllGlobals();
});
