// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { ChangesNotice } from "./changes-notice.tsx";

afterEach(cleanup);

test.each([
  [1, "Show it", 1],
  [300, "Show them", 300],
  [500, "Show the first 300", 300],
])("of %i new ones, “%s” shows as many as an address can name", (count, words, shown) => {
  const onShow = vi.fn();
  const added = Array.from({ length: count }, (_, row) => makeCertificate({ key: `c${row}` }));
  render(
    <ChangesNotice
      changes={{ added, renewed: [], gone: [] }}
      onShow={onShow}
      onDismiss={() => undefined}
    />,
  );
  screen.getByRole("button", { name: words }).click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith(added.slice(0, shown).map(({ key }) => key));
});
