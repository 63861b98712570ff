// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { CopyButton } from "./copy-button.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function denied(text: string) {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  const button = (shown: string) => (
    <CopyButton text={shown} label="Copy it">
      copy
    </CopyButton>
  );
  const { rerender } = render(button(text));
  screen.getByRole("button").focus();
  fireEvent.click(screen.getByRole("button"));
  const field = await screen.findByRole<HTMLInputElement>("textbox");
  return { field, show: (shown: string) => rerender(button(shown)) };
}

test("Escape leaves the focus on the button that the text stood in the place of", async () => {
  const { field } = await denied("1e:80");
  fireEvent.keyDown(field, { key: "Escape" });
  expect(document.activeElement).toBe(screen.getByRole("button"));
});

test("who goes on to something else is not called back", async () => {
  const { field } = await denied("1e:80");
  fireEvent.blur(field);
  field.blur();
  expect(document.activeElement).not.toBe(screen.getByRole("button"));
});

test("a text that changes with time stays as it was shown, and selected", async () => {
  const { field, show } = await denied("in 59 min");
  show("in 58 min");
  expect(field.value).toBe("in 59 min");
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});
