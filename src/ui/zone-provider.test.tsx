// @vitest-environment happy-dom
import { act, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ZoneProvider } from "./zone-provider.tsx";

afterEach(() => vi.restoreAllMocks());

test("drawing asks for no zone, coming back to the page does", () => {
  let timeZone = "Europe/Oslo";
  const asked = vi
    .spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions")
    .mockImplementation(() => ({ timeZone }) as Intl.ResolvedDateTimeFormatOptions);
  const page = (
    <ZoneProvider zone="local">
      <input />
    </ZoneProvider>
  );
  const { container, rerender } = render(page);
  expect(asked).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("focus"));
  const field = container.querySelector("input");
  asked.mockClear();
  rerender(page);
  rerender(page);
  expect(asked).not.toHaveBeenCalled();

  act(() => void window.dispatchEvent(new Event("focus")));
  expect(container.querySelector("input")).toBe(field);

  // What stands below is another one, so that no date is left of the former zone.
  timeZone = "Asia/Tokyo";
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(container.querySelector("input")).not.toBe(field);
});
