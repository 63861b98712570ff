// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { FilterInput } from "./filter-input.tsx";

afterEach(cleanup);

test("Escape clears the field, but not while it takes back what is being composed", () => {
  const onChange = vi.fn();
  render(
    <FilterInput
      field={createRef()}
      text="決済"
      onFocus={() => {}}
      onChange={onChange}
      problem={null}
    />,
  );
  const field = screen.getByRole("searchbox");
  fireEvent.keyDown(field, { key: "Escape", isComposing: true });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: "Escape" });
  expect(onChange).toHaveBeenCalledWith("");
});
