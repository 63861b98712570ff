// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { ChangesNotice } from "./changes-notice.tsx";

afterEach(cleanup);

test.each([
  [1, "Show it", 1],
  [100, "Show them", 100],
  [500, "Show the first 100", 100],
])("of %i new ones, “%s” shows as many as an address can name", (count, words, shown) => {
  const onShow = vi.fn();
  const added = Array.from({ length: count }, (_, row) => makeCertificate({ key: `c${row}` }));
  render(
    <ChangesNotice
      changes={{ added, renewed: [], gone: [], edited: [] }}
      onShow={onShow}
      onDismiss={() => undefined}
    />,
  );
  screen.getByRole("button", { name: words }).click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith(added.slice(0, shown).map(({ key }) => key));
});

test("what was edited is named with what became of it, and is shown with what is new", () => {
  const before = makeCertificate({ key: "a", name: "Edge root", hostnames: ["x.example.com"] });
  const after = { ...before, name: "Edge", hostnames: ["y.example.com", "z.example.com"] };
  const onShow = vi.fn();
  render(
    <ChangesNotice
      changes={{
        added: [makeCertificate({ key: "b" })],
        renewed: [],
        gone: [makeCertificate({ key: "c", name: "Old root" })],
        edited: [{ before, after }],
      }}
      onShow={onShow}
      onDismiss={() => undefined}
    />,
  );
  expect(document.body.textContent).toContain("1 new, 1 changed, 1 gone.");
  expect(document.body.textContent).toContain(
    "Changed: Edge (x.example.com removed, y.example.com, z.example.com added, renamed). Gone: Old root.",
  );
  screen.getByRole("button", { name: "Show them" }).click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith(["b", "a"]);
});
