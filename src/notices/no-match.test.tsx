// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { NoMatch } from "./no-match.tsx";

afterEach(cleanup);

const allLookedAt = "Every hostname of the list was looked at.";
const written = "A hostname in quotes must be written exactly as it was entered at Cloudflare.";

test.each([
  [{ isWhole: true, isReading: false, isExact: false }, allLookedAt],
  [{ isWhole: true, isReading: true, isExact: true }, `${allLookedAt} ${written}`],
  [
    { isWhole: false, isReading: true, isExact: true },
    "None of those that have come so far does; the rest is still being read.",
  ],
  [
    { isWhole: false, isReading: false, isExact: false },
    "Not every certificate could be looked at; what is missing is said above.",
  ],
])("with %j it says why nothing is shown", (state, words) => {
  render(<NoMatch unit="hostname" onClear={() => {}} {...state} />);
  expect(screen.getByRole("heading").textContent).toBe("No hostname matches this filter");
  expect(screen.getByText(words)).toBeTruthy();
});
