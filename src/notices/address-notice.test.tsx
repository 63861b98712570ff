// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { unreadableParams, viewParams } from "../view/view-params.ts";
import { AddressNotice } from "./address-notice.tsx";

afterEach(cleanup);

const odd = unreadableParams(
  `?${Object.keys(viewParams)
    .map((name) => `${name}=~`)
    .join("&")}`,
);

test.each(odd.map(({ name }) => name))("of an odd %s it is said what it should be", (name) => {
  render(<AddressNotice unreadable={[{ name, value: "~" }]} onDismiss={() => undefined} />);
  expect(document.body.textContent).toMatch(new RegExp(`${name}=~: (not|neither) .{8,}`));
  expect(document.body.textContent).not.toContain("what is expected");
});

test("those are all that can be odd", () => {
  expect(odd.length).toBeGreaterThan(8);
});
