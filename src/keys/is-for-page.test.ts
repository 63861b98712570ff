// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { isForPage } from "./is-for-page.ts";

beforeEach(() => {
  document.body.innerHTML = `
    <p id="text">text</p><input id="field" /><textarea id="area"></textarea>
    <div role="slider" tabindex="0" id="slider"></div>
    <span role="separator" tabindex="0" id="separator"></span>
    <table><tbody><tr><td><button id="name">Name</button></td></tr></tbody></table>
    <div role="menu"></div>`;
  document.querySelector("[role=menu]")?.remove();
});

function press(id: string, init: KeyboardEventInit): boolean {
  let isFor = false;
  const listen = (event: KeyboardEvent) => {
    isFor = isForPage(event);
  };
  document.addEventListener("keydown", listen, { once: true });
  document
    .getElementById(id)
    ?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  return isFor;
}

test.each<[string, KeyboardEventInit, boolean]>([
  ["text", { key: "j" }, true],
  ["text", { key: "j", ctrlKey: true }, false],
  ["text", { key: "j", metaKey: true }, false],
  ["text", { key: "j", altKey: true }, false],
  ["text", { key: "j", isComposing: true }, false],
  ["field", { key: "j" }, false],
  ["area", { key: "/" }, false],
  ["slider", { key: "j" }, true],
  ["slider", { key: "/" }, true],
  ["slider", { key: "Escape" }, false],
  ["slider", { key: "ArrowDown" }, false],
  ["separator", { key: "?" }, true],
  ["separator", { key: "Enter" }, false],
  ["name", { key: "ArrowDown" }, true],
  ["text", { key: "ArrowDown" }, false],
])("in #%s, %j is the page's: %s", (id, init, isFor) => {
  expect(press(id, init)).toBe(isFor);
});

test("an open menu has all keys to itself", () => {
  const menu = document.createElement("div");
  menu.setAttribute("role", "menu");
  document.body.append(menu);
  expect(press("text", { key: "j" })).toBe(false);
});
